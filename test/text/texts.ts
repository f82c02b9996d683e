import * as fc from 'fast-check'

/** Characters that make trouble next to each other: marks, joiners, spaces, lone surrogates, letters of every script read. */
const TROUBLE = [
  ..."aAeİıIßşÉđŁœ-.'/<_0123 5",
  ...'محمدعالله\u0647ىیةھۆەئپ٠۱',
  ...'ገሐኣኸፀቋጐ፡፩፻',
  ...'аАйЙіЇξΣςάΐ',
  ...'אבךםԱգაＡﬁﷲﻻﷺ',
  ...'\u0300\u0303\u0323\u031B\u0308\u0344\u0651\u064E\u0670\u0654\u05B7\u3099\u093C\u0F71\u0F72',
  ...'\u200C\u200B\u200D\u200E\u202E\u2066\u00A0\u3000\u0085\n\t\0\u00AD\uFEFF\uFFFD\u0640\u1160\u115F',
  ...[
    '각',
    '\u1100',
    '\u1161',
    '\u212B',
    '\u2126',
    '\u0958',
    '\uFB1D',
    '\uFE70',
    '𝒜',
    '\u{1F3FB}',
    '\u{E0041}',
  ],
  '\uD800',
  '\uDC00',
]

/** Any text at all, leaning to those that have broken such code before. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...TROUBLE), maxLength: 30 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
)

/** Any text that one script may have written, whole words included. */
export const wordOf = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 })
