import { Spellings } from '../spellings.js'
import { PLACES } from './generated.js'

/** A place of the tables: a country, a province of it, or a town or district of the province. */
export interface Node {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** `AF/nangarhar`, or null for a country. */
  readonly province: string | null
  /** `AF/nangarhar/jalalabad`, or null for a country or province. */
  readonly town: string | null
}

/** Several places may bear one name: Tripoli, Habila. */
type Nodes = readonly Node[]

let names: Spellings<Nodes> | undefined

/** Places by their folded names; built at first use. */
export function gazetteer(): Spellings<Nodes> {
  names ??= new Spellings(build())
  return names
}

function build(): Map<string, Nodes> {
  const found = new Map<string, Node[]>()
  let country = ''
  for (const line of PLACES.split('\n')) {
    if (line.length === 2) country = line
    else if (line.includes('=')) addProvince(found, country, line)
    else for (const province of line.split(';')) addProvince(found, country, province)
  }
  return found
}

/** `names=town names;town names`, or `names` alone. */
function addProvince(found: Map<string, Node[]>, country: string, text: string): void {
  const [own, towns] = text.split('=') as [string, string | undefined]
  const spellings = own.split(',')
  const province = `${country}/${idOf(spellings)}`
  for (const key of spellings) add(found, key, { country, province, town: null })
  for (const town of towns?.split(';') ?? []) {
    const keys = town.split(',')
    for (const key of keys) add(found, key, { country, province, town: `${province}/${idOf(keys)}` })
  }
}

const idOf = (keys: readonly string[]): string => keys[0]!.replaceAll(' ', '')

function add(found: Map<string, Node[]>, key: string, node: Node): void {
  const others = found.get(key)
  if (others === undefined) found.set(key, [node])
  else if (!others.some((other) => other.province === node.province)) others.push(node)
}
