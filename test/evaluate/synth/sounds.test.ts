import { describe, expect, it } from 'vitest'
import { readSounds } from '../../../src/evaluate/synth/sounds.js'
import { type SpeechName, speak } from '../../../src/evaluate/synth/speech.js'

describe('the notation', () => {
  it.each<[string, string]>([
    ['muḥammad', 'm u ḥ a m m a d'],
    ['khaalid', 'kh aa l i d'],
    ['is.ḥaaq', 'i s ḥ aa q'],
    ['ayyuub', 'a y y uu b'],
    ['ḥusayn', 'ḥ u s ay n'],
    ['zayd', 'z ay d'],
    ['yasaya', 'y a s a y a'],
    ['mäd.hən', 'm ä d h ə n'],
    ['bin.yam', 'b i n y a m'],
    ['dani.el', 'd a n i e l'],
    ['danʾiel', 'd a n ʾ ie l'],
  ])('%s is %s', (notation, sounds) => {
    expect(readSounds(notation)).toEqual(sounds.split(' '))
  })
})

describe('the speech of a community', () => {
  it.each<[string, SpeechName, string]>([
    ['ḥusayn', 'iran', 'h o s e y n'],
    ['qaasim', 'iran', 'gh aa s e m'],
    ['qaasim', 'sudan', 'g aa s i m'],
    ['qaasim', 'dari', 'q aa s i m'],
    ['jamaal', 'egypt', 'g a m aa l'],
    ['jamaal', 'levant', 'j a m aa l'],
    ['dhikrullaah', 'dari', 'z i k r u l l aa h'],
    ['faaṭimà', 'iran', 'f aa t e m e'],
    ['ʿuthmaan', 'sudan', 'ʿ u s m aa n'],
    ['ʿuthmaan', 'dari', 'u s m aa n'],
  ])('%s in %s: %s', (notation, speech, sounds) => {
    expect(speak(notation, speech)).toEqual(sounds.split(' '))
  })
})
