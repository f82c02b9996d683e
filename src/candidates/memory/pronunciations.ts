import type { Form } from '../../names/kernel.js'
import { CONSONANT_BITS, consonantOf, PrefixEdits, SET_SHIFT } from '../../names/prefix-edits.js'
import type { Units } from '../../record/units.js'
import { BySerial } from './by-serial.js'
import { Int32Column } from './column.js'
import type { SnapshotReader, SnapshotWriter } from './snapshot.js'

const NONE = -1
/** A node is its first child, its next sibling, its first entry, and its code with the consonants from it onward. */
const CHILD = 0
const NEXT = 1
const ENTRY = 2
const MARK = 3
const NODE_SHIFT = 2
const ONWARD = (1 << CONSONANT_BITS) - 1
/** An entry is a token, the penalty of the reading, and the next entry of its node. */
const PENALTY = 1
const LATER = 2
const ENTRY_WORDS = 3
/** Codes of sounds have so many bits. */
const CODE_BITS = 7
/** Siblings that are passed before it is remembered where a child is. */
const FAR_SIBLING = 3
/** Roots of the readings with and without written vowels: these cost other edits. */
const ROOTS = 2
/** Readings that are told one by one, before the trie is laid out anew with them. */
const NEWCOMERS = 256
/** More sounds than any pronunciation has. */
const DEPTHS = 64

/** How far a search goes, in units: whoever is told of what it finds may draw it in. */
export interface Limit {
  units: Units
}

/** A reading that came since the trie was laid out. */
interface Newcomer {
  readonly form: Form
  /** Where its entry stands. */
  readonly entry: number
}

/**
 * The pronunciations of a vocabulary as a trie: what names begin with alike is compared once, and a beginning that no edit
 * within the bound leads to is left with all that follows it (Shang and Merrett 1996, tries for approximate matching). A
 * beginning is left as well where a consonant that the other name still needs does not follow it anywhere.
 */
export class Pronunciations {
  private readonly nodes: Int32Column
  private readonly entries: Int32Column
  /** Children lately found behind many siblings, by parent and code. */
  private readonly children = new BySerial(2)
  private layout: Layout | null = null
  private readonly newcomers: Newcomer[] = []
  private readonly most: number
  private readonly edits = new PrefixEdits()
  /** By number of sounds told: the node that is looked at next, and the one behind the last. */
  private readonly path = new Int32Array(DEPTHS)
  private readonly ends = new Int32Array(DEPTHS)

  /** @param most readings that are told one by one before the trie is laid out anew */
  constructor(saved?: SnapshotReader, most = NEWCOMERS) {
    this.most = most
    this.nodes = saved?.column() ?? new Int32Column()
    this.entries = saved?.column() ?? new Int32Column()
    while (this.nodes.length >> NODE_SHIFT < ROOTS) this.node(0)
  }

  save(out: SnapshotWriter): void {
    out.column(this.nodes)
    out.column(this.entries)
  }

  /** Enters the readings of a token. */
  add(token: number, forms: readonly Form[]): void {
    for (const form of forms) {
      const { codes, vowelless, penalty } = form
      const at = (this.ending(vowelless ? 1 : 0, codes) << NODE_SHIFT) + ENTRY
      const entry = this.entries.length
      this.entries.push(token)
      this.entries.push(penalty)
      this.entries.push(this.nodes.at(at))
      this.nodes.set(at, entry)
      this.welcome({ form, entry })
    }
  }

  /** Of very many newcomers the trie is laid out anew when it is searched next. */
  private welcome(newcomer: Newcomer): void {
    if (this.layout === null) return
    if (this.newcomers.push(newcomer) > this.most) this.layout = null
  }

  /**
   * Visits the tokens that sound within a limit of a form, penalties included: one of several readings several times, each with
   * its own cost. Where the limit is drawn in on the way, some beyond it as well.
   */
  forNear(form: Form, limit: Limit, visit: (token: number, cost: Units) => void): void {
    const layout = this.laidOut()
    for (let root = 0; root < ROOTS && form.penalty <= limit.units; root++) {
      this.edits.begin(form, root === 1, limit.units - form.penalty)
      this.walk(layout, root, limit, form.penalty, visit)
      for (const newcomer of this.newcomers)
        if (newcomer.form.vowelless === (root === 1)) this.meet(newcomer, limit, form.penalty, visit)
    }
  }

  /**
   * One long function, in which half of the search for a name is spent: nine of ten nodes are passed over by one bit, see
   * `PrefixEdits.look`, so that what is left is to wait for memory. Hence what one step needs stands side by side.
   */
  private walk(
    { marks, links, told: entries }: Layout,
    root: number,
    limit: Limit,
    penalty: Units,
    visit: (token: number, cost: Units) => void,
  ): void {
    const { edits, path, ends } = this
    const { next } = edits
    let bound = limit.units
    let children = links[root << LINK_SHIFT]!
    let entry = links[(root << LINK_SHIFT) + 1]!
    let told = 0
    let node = 0
    let end = 0
    let level = 0
    for (;;) {
      if (entry !== NONE) {
        const cost = edits.cost(told) + penalty
        for (let rest = MORE; (rest & MORE) !== 0 && cost <= bound; entry += ENTRY_SIZE) {
          rest = entries[entry + 1]!
          const whole = cost + (rest >> 1)
          if (whole <= bound) visit(entries[entry]!, whole)
        }
        if (limit.units < bound) {
          bound = limit.units
          edits.narrow(bound - penalty)
        }
      }
      if (children !== 0) {
        path[told] = node
        ends[told] = end
        node = children >>> COUNT_BITS
        end = node + (children & MOST_CHILDREN)
        level = told
        edits.look(level)
      }
      for (;;) {
        if (node === end) {
          if (level === 0) return
          node = path[level]!
          end = ends[level--]!
          continue
        }
        const mark = marks[node++]!
        const code = mark >>> CONSONANT_BITS
        if ((next[(level << SET_SHIFT) + (code >> 5)]! & (1 << (code & 31))) === 0) continue
        // Asked of memory before it is known whether the node is met, so that nobody waits for it.
        children = links[(node - 1) << LINK_SHIFT]!
        entry = links[((node - 1) << LINK_SHIFT) + 1]!
        if (edits.extend(level, code, mark & ONWARD)) break
      }
      told = level + 1
    }
  }

  /** Tells one reading from its first sound on. */
  private meet(
    { form, entry }: Newcomer,
    limit: Limit,
    penalty: Units,
    visit: (token: number, cost: Units) => void,
  ): void {
    const { codes } = form
    let told = 0
    while (told < codes.length && this.edits.extend(told, codes[told]!, onwardOf(codes, told))) told++
    if (told < codes.length) return
    const whole = this.edits.cost(told) + penalty + this.entries.at(entry + PENALTY)
    if (whole <= limit.units) visit(this.entries.at(entry), whole)
  }

  private laidOut(): Layout {
    if (this.layout !== null) return this.layout
    this.newcomers.length = 0
    this.layout = layOut(this.nodes.view(), this.entries.view())
    return this.layout
  }

  /** The node at which a pronunciation ends. */
  private ending(root: number, codes: Uint8Array): number {
    let node = root
    for (let i = 0; i < codes.length; i++) {
      const onward = onwardOf(codes, i)
      node = this.childOf(node, codes[i]!)
      const at = (node << NODE_SHIFT) + MARK
      const mark = this.nodes.at(at)
      if ((mark & onward) !== onward) this.nodes.set(at, mark | onward)
    }
    return node
  }

  private childOf(parent: number, code: number): number {
    const { nodes } = this
    const first = nodes.at((parent << NODE_SHIFT) + CHILD)
    if (first === NONE) return this.newChild(parent, code, first)
    const known = this.children.find(((parent << CODE_BITS) | code) + 1)
    return known < 0 ? this.searchedChild(parent, code, first) : this.children.words[known + 1]!
  }

  private searchedChild(parent: number, code: number, first: number): number {
    const { nodes } = this
    let node = first
    let passed = 0
    for (; node !== NONE; node = nodes.at((node << NODE_SHIFT) + NEXT), passed++)
      if (nodes.at((node << NODE_SHIFT) + MARK) >>> CONSONANT_BITS === code) break
    if (node === NONE) node = this.newChild(parent, code, first)
    if (passed >= FAR_SIBLING) this.children.put(((parent << CODE_BITS) | code) + 1, [node])
    return node
  }

  private newChild(parent: number, code: number, next: number): number {
    const { nodes } = this
    const node = this.node(code << CONSONANT_BITS)
    nodes.set((node << NODE_SHIFT) + NEXT, next)
    nodes.set((parent << NODE_SHIFT) + CHILD, node)
    return node
  }

  /** The number of a new node with nobody around it. */
  private node(mark: number): number {
    const { nodes } = this
    const node = nodes.length >> NODE_SHIFT
    for (const value of [NONE, NONE, NONE, mark]) nodes.push(value)
    return node
  }
}

/** The consonants of a pronunciation from a place on. */
function onwardOf(codes: Uint8Array, from: number): number {
  let onward = 0
  for (let i = from; i < codes.length; i++) onward |= consonantOf(codes[i]!)
  return onward
}

/**
 * A trie as it is searched: the children of a node side by side, and behind them those of the first of them with all that follows,
 * then those of the second, so that a walk that goes on from sound to sound stays where it is.
 */
interface Layout {
  /** By node: its code with the consonants from it onward. */
  readonly marks: Int32Array
  /** By node: its first child and how many they are, in one word, 0 where it has none; its first entry, or -1. */
  readonly links: Int32Array
  /** Tokens, each with twice the penalty of its reading, and 1 where another entry of the node follows. */
  readonly told: Int32Array
}

const LINK_SHIFT = 1
const ENTRY_SIZE = 2
const MORE = 1
/** A node has no more children than there are codes. */
const COUNT_BITS = CODE_BITS
const MOST_CHILDREN = (1 << COUNT_BITS) - 1

function layOut(nodes: Int32Array<ArrayBufferLike>, entries: Int32Array<ArrayBufferLike>): Layout {
  const size = nodes.length >> NODE_SHIFT
  const marks = new Int32Array(size)
  const links = new Int32Array(size << LINK_SHIFT)
  const told = new Int32Array((entries.length / ENTRY_WORDS) * ENTRY_SIZE)
  /** By place: the node that stands there. */
  const order = new Int32Array(size)
  const waiting: number[] = []
  let [placed, entered] = [0, 0]
  for (let root = ROOTS - 1; root >= 0; root--) waiting.push(root)
  for (; placed < ROOTS; placed++) order[placed] = placed
  while (waiting.length > 0) {
    const place = waiting.pop()!
    const at = order[place]! << NODE_SHIFT
    const first = placed
    for (let node = nodes[at + CHILD]!; node !== NONE; node = nodes[(node << NODE_SHIFT) + NEXT]!)
      order[placed++] = node
    for (let child = placed - 1; child >= first; child--) waiting.push(child)
    marks[place] = nodes[at + MARK]!
    links[place << LINK_SHIFT] = placed === first ? 0 : (first << COUNT_BITS) | (placed - first)
    links[(place << LINK_SHIFT) + 1] = nodes[at + ENTRY] === NONE ? NONE : entered
    for (let entry = nodes[at + ENTRY]!; entry !== NONE; entry = entries[entry + LATER]!) {
      told[entered] = entries[entry]!
      told[entered + 1] = (entries[entry + PENALTY]! << 1) | (entries[entry + LATER] === NONE ? 0 : MORE)
      entered += ENTRY_SIZE
    }
  }
  return { marks, links, told }
}
