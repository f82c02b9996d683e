import { describe, expect, it } from 'vitest'
import { CONVENTIONS, decode } from '../../src/names/conventions.js'
import { fold } from '../../src/text/fold.js'

const read = (letters: string, id: string) =>
  decode(letters, fold)[CONVENTIONS.findIndex((convention) => convention.id === id)]

describe('decode', () => {
  it.each([
    ['english', 'khalid', 'Xalid'],
    ['english', 'yousuf', 'yusuf'],
    ['english', 'najeeb', 'naJib'],
    ['english', 'hussein', 'husYn'],
    ['english', 'tsegay', 'cegY'],
    ['french', 'rachid', 'raSid'],
    ['french', 'djamel', 'Jamel'],
    ['french', 'youcef', 'yusef'],
    ['french', 'moustapha', 'mustafa'],
    ['french', 'naouaf', 'nawaf'],
    ['french', 'soumaia', 'sumaya'],
    ['italian', 'chidane', 'kidane'],
    ['italian', 'ghirmai', 'girmY'],
    ['italian', 'uoldemicael', 'woldemikael'],
    ['italian', 'zehaie', 'cehYe'],
    ['italian', 'abdirascid', 'abdiraSid'],
    ['italian', 'hersc', 'herS'],
    ['italian', 'rauaz', 'rawac'],
    ['german', 'dschamal', 'Jamal'],
    ['german', 'wahid', 'vahid'],
    ['german', 'jusuf', 'yusuf'],
    ['german', 'lajth', 'lYT'],
    ['somali', 'xuseen', 'husen'],
    ['somali', 'cali', 'ali'],
    ['somali', 'maxamed', 'mahamed'],
    ['kurmanji', 'xalid', 'Xal@d'],
    ['kurmanji', 'cemal', 'JEmal'],
    ['kurmanji', 'şivan', 'S@van'],
    ['kurmanji', 'çiya', 'Cya'],
    ['albanian', 'xhevdet', 'Jevdet'],
    ['albanian', 'gjergj', 'JerJ'],
    ['albanian', 'qemal', 'Cemal'],
    ['albanian', 'ismajli', 'ismYli'],
    ['albanian', 'ahmetaj', 'ahmetay'],
    ['greek-route', 'mochament', 'mohamed'],
    ['greek-route', 'ampntoul', 'abdul'],
    ['greek-route', 'tzavent', 'Javed'],
    ['greek-route', 'gkoul', 'gul'],
    ['greek-route', 'giasin', 'yasin'],
    ['turkish', 'cemal', 'Jemal'],
    ['turkish', 'yakup', 'yakup'],
    ['turkish', 'bağdadi', 'baGdadi'],
    ['turkish', 'havkar', 'hWkar'],
  ])('%s: %s → %s', (id, letters, sounds) => {
    expect(read(letters, id)).toBe(sounds)
  })

  it('writes doubled sounds once', () => {
    expect(read('mohammed', 'english')).toBe('mohamed')
  })

  it('costs nothing in one convention only: the likeliest', () => {
    expect(CONVENTIONS.filter(({ penalty }) => penalty === 0).map(({ id }) => id)).toEqual(['english'])
  })
})
