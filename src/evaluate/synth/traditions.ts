import { afghan } from './stock/afghan.js'
import { albanian } from './stock/albanian.js'
import { eritrean, ethiopian, oromo } from './stock/habesha.js'
import { kurdish, turkishKurdish } from './stock/kurdish.js'
import { iraqi, syrian } from './stock/levant.js'
import { chadian, egyptian, sudanese } from './stock/nile.js'
import { iranian, pakistani } from './stock/persianate.js'
import { somali } from './stock/somali.js'
import { vietnamese } from './stock/vietnamese.js'
import { western } from './stock/western.js'
import type { Tradition } from './tradition.js'

const all = {
  afghan, eritrean, ethiopian, oromo, sudanese, chadian, syrian, iraqi, kurdish, egyptian, iranian, pakistani, somali, vietnamese,
  albanian, 'turkish-kurdish': turkishKurdish, western,
} // biome-ignore format: one list

/** A naming tradition in which people can be composed. */
export type TraditionName = keyof typeof all

export const traditions: Readonly<Record<TraditionName, Tradition>> = all

/** Every naming tradition in which people can be composed. */
export const traditionNames = Object.keys(all) as TraditionName[]

/** Shares of the traditions among the people of a register of arriving children, 2016 to 2017 (assumption, after the cohort). */
export const usualShares: Readonly<Partial<Record<TraditionName, number>>> = {
  afghan: 0.34,
  eritrean: 0.15,
  ethiopian: 0.05,
  oromo: 0.03,
  sudanese: 0.09,
  chadian: 0.01,
  syrian: 0.05,
  iraqi: 0.04,
  kurdish: 0.06,
  egyptian: 0.03,
  iranian: 0.03,
  pakistani: 0.02,
  somali: 0.03,
  vietnamese: 0.04,
  albanian: 0.08,
  'turkish-kurdish': 0.01,
}
