import { readSounds, type Sound } from './sounds.js'

/** How a speech community says the sounds of the stock: what is not listed is said as it stands. */
export type Speech = Readonly<Record<Sound, string>>

/** Sounds that Persian, Urdu and the Kurdish languages do not tell apart (ODNI/IC romanisation standards for Persian, Pashto and Urdu, 2011 to 2015). */
const merged: Speech = { ḥ: 'h', ṣ: 's', th: 's', dh: 'z', ḍ: 'z', ẓ: 'z', ṭ: 't', ʿ: '', ʾ: '', á: 'aa' }

export const speeches = {
  dari: { ...merged, à: 'a' },
  iran: { ...merged, à: 'e', i: 'e', u: 'o', w: 'v', q: 'gh', ay: 'ey', aw: 'ow' },
  urdu: { ...merged, à: 'a' },
  levant: { th: 't', ẓ: 'z', à: 'a', á: 'a' },
  iraq: { à: 'a', á: 'a' },
  egypt: { j: 'g', th: 's', dh: 'z', ẓ: 'z', ay: 'ee', aw: 'oo', à: 'a', á: 'a' },
  sudan: { q: 'g', th: 's', dh: 'z', ẓ: 'z', à: 'a', á: 'a' },
  chad: { th: 's', dh: 'z', ẓ: 'z', ḥ: 'h', à: 'a', á: 'a', ʿ: '', ʾ: '' },
  kurdish: { ...merged, à: 'a' },
  geez: {},
  somali: {
    th: 's',
    dh: 'dh',
    z: 's',
    ẓ: 'd',
    ṣ: 's',
    ṭ: 'd',
    ḍ: 'd',
    p: 'b',
    v: 'f',
    gh: 'q',
    à: 'o',
    á: 'e',
  },
  latin: {},
} as const satisfies Record<string, Speech>

export type SpeechName = keyof typeof speeches

/** What was said before: the stock is a few thousand halves of names, each read once. */
const spoken = new Map<string, readonly Sound[]>()

/** The sounds that a child of this speech community would say for a name of the stock. */
export function speak(notation: string, speech: SpeechName): readonly Sound[] {
  const key = `${speech} ${notation}`
  const known = spoken.get(key)
  if (known) return known
  const sounds = pronounce(notation, speeches[speech])
  spoken.set(key, sounds)
  return sounds
}

function pronounce(notation: string, table: Speech): Sound[] {
  return readSounds(notation).flatMap((sound) => {
    const said = table[sound]
    return said === undefined ? [sound] : readSounds(said)
  })
}
