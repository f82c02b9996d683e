import { describe, expect, it } from 'vitest'
import { type ScriptName, writeNatively } from '../../../src/evaluate/synth/scripts.js'

describe('the writing at home', () => {
  it.each<[ScriptName, string, string | null]>([
    ['arabic', 'muḥammad', 'محمد'],
    ['arabic', 'ḥusayn', 'حسين'],
    ['arabic', 'muṣṭafá', 'مصطفى'],
    ['arabic', 'faaṭimà', 'فاطمة'],
    ['arabic', 'is.ḥaaq', 'إسحاق'],
    ['arabic', 'ʿabdul+raḥmaan', 'عبدالرحمن'],
    ['arabic', 'ʿabd+allaah', 'عبد الله'],
    ['arabic', 'ṣalaaḥ+uddiin', 'صلاح الدين'],
    ['persian', 'raḥmat+ullaah', 'رحمت الله'],
    ['persian', 'jaawiid', 'جاوید'],
    ['persian', 'stanikzay', 'ستنکزی'],
    ['persian', 'aḥmad', 'احمد'],
    ['persian', 'gul', 'گل'],
    ['persian', 'parviiz', 'پرویز'],
    ['geez', 'gäbrä+mäd.hən', 'ገብረመድህን'],
    ['geez', 'täsfay', 'ተስፋይ'],
    ['geez', 'yonas', 'ዮናስ'],
    ['geez', 'kidanä', 'ኪዳነ'],
    ['geez', 'dani.el', 'ዳንኤል'],
    ['geez', 'käbädä', 'ከበደ'],
    ['geez', 'tsägay', 'ጸጋይ'],
    ['geez', 'ḥagos', 'ሓጎስ'],
    ['geez', 'mulugieta', 'ሙሉጌታ'],
    ['sorani', 'aazaad', 'ئازاد'],
    ['sorani', 'reebiin', 'ڕێبین'],
    ['sorani', 'rizgaar', 'ڕزگار'],
    ['latin', 'faaraḥ', null],
    ['marks', 'Nguyễn', null],
  ])('%s %s: %s', (script, word, written) => {
    expect(writeNatively(word, script)).toBe(written)
  })
})
