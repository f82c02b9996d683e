import { phrases, words, zipf } from '../choosers.js'
import type { Tradition } from '../tradition.js'

/** Plain British names, for contrast: what a matcher made for these alone would see. */
export const western: Tradition = {
  name: 'western',
  nationalities: { GB: 0.9, IE: 0.1 },
  given: {
    male: zipf(
      words(`James Jack Thomas Daniel William Joshua Oliver Harry Samuel George Alfie Joseph Charlie Benjamin Matthew Ryan Luke Callum Liam Jake Lewis Connor
      Nathan Adam Alexander Michael David Andrew Stephen Robert Christopher Edward Henry Aaron Kieran Jamie Dylan Ben Max Owen Toby Sean Reece Mark
      Paul Peter Simon Philip Jonathan Patrick Dominic Anthony Scott Craig Stuart Martin Graham Ian Neil Keith Kevin Brian Alan Colin Derek
      Gareth Rhys Evan Leon Louis Oscar Theo Archie Freddie Isaac Jacob Zachary Elliot Finley Bradley Cameron Declan Marcus Nicholas Timothy`),
    ),
    female: zipf(
      words(`Emily Chloe Jessica Sophie Charlotte Lucy Hannah Megan Olivia Amy Rebecca Grace Katie Emma Laura Lauren Bethany Holly Ellie Molly Sarah
      Alice Anna Rachel Natalie Victoria Caitlin Abigail`),
    ),
  },
  middle: {
    male: zipf(words('James John William Thomas David Michael Edward')),
    female: zipf(words('Louise Rose Grace Elizabeth Jane Anne Marie')),
  },
  family: zipf(
    words(`Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Patel
    Lewis Hughes Edwards Turner Hill Moore Clark Harrison Scott Young Morris Cooper Ward King Watson Baker Morgan Allen Mitchell Phillips Campbell
    Carter Kelly Murphy Bennett Cook Shaw Parker Stewart Fraser Murray Reid Byrne Ryan Doyle Walsh Gallagher`),
  ),
  chain: [
    ['given', 1],
    ['middle', 0.6],
    ['family', 1],
  ],
  speech: 'latin',
  script: 'marks',
  places: phrases(
    'London, Leeds, Glasgow, Cardiff, Birmingham, Bristol, Liverpool, Manchester, Dover, Croydon',
  ),
  languages: { English: 1 },
  kunya: false,
  hands: { referral: { english: 1 }, register: { british: 1 } },
}
