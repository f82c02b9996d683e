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
   * Visits the tokens that sound within a bound of a form, penalties included: one of several readings several times, each with
   * its own cost.
   */
  forNear(form: Form, bound: Units, visit: (token: number, cost: Units) => void): void {
    const layout = this.laidOut()
    const most = bound - form.penalty
    for (let root = 0; root < ROOTS && most >= 0; root++) {
      this.edits.begin(form, root === 1, most)
      this.walk(layout, root, bound, form.penalty, visit)
      for (const newcomer of this.newcomers)
        if (newcomer.form.vowelless === (root === 1)) this.meet(newcomer, bound, form.penalty, visit)
    }
  }

  /**
   * One long function, which half of the search for a name is spent in: nine of ten nodes that it looks at are passed over by one
   * bit, see `PrefixEdits.look`.
   */
  private walk(
    { marks, starts, entries }: Layout,
    root: number,
    bound: Units,
    penalty: Units,
    visit: (token: number, cost: Units) => void,
  ): void {
    const { edits, path, ends } = this
    const { next } = edits
    this.tell(entries[root]!, edits.cost(0) + penalty, bound, visit)
    edits.look(0)
    let told = 0
    let node = starts[root]!
    let end = starts[root + 1]!
    for (;;) {
      if (node === end) {
        if (told-- === 0) return
        node = path[told]!
        end = ends[told]!
        continue
      }
      const mark = marks[node]!
      const code = mark >>> CONSONANT_BITS
      node++
      if ((next[(told << SET_SHIFT) + (code >> 5)]! & (1 << (code & 31))) === 0) continue
      if (!edits.extend(told, code, mark & ONWARD)) continue
      const met = node - 1
      const entry = entries[met]!
      if (entry !== NONE) this.tell(entry, edits.cost(told + 1) + penalty, bound, visit)
      if (starts[met] === starts[node]) continue
      path[told] = node
      ends[told] = end
      node = starts[met]!
      end = starts[met + 1]!
      edits.look(++told)
    }
  }

  /** Tells one reading from its first sound on. */
  private meet(
    { form, entry }: Newcomer,
    bound: Units,
    penalty: Units,
    visit: (token: number, cost: Units) => void,
  ): void {
    const { codes } = form
    let told = 0
    while (told < codes.length && this.edits.extend(told, codes[told]!, onwardOf(codes, told))) told++
    if (told < codes.length) return
    const whole = this.edits.cost(told) + penalty + this.entries.at(entry + PENALTY)
    if (whole <= bound) visit(this.entries.at(entry), whole)
  }

  private tell(first: number, cost: Units, bound: Units, visit: (token: number, cost: Units) => void): void {
    if (cost > bound) return
    const entries = this.entries.values
    for (let entry = first; entry !== NONE; entry = entries[entry + LATER]!) {
      const whole = cost + entries[entry + PENALTY]!
      if (whole <= bound) visit(entries[entry]!, whole)
    }
  }

  private laidOut(): Layout {
    if (this.layout !== null) return this.layout
    this.newcomers.length = 0
    this.layout = layOut(this.nodes.view())
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
 * A trie as it is searched: its nodes level by level, so that the children of a node stand beside each other, and those of the next
 * one behind them.
 */
interface Layout {
  readonly marks: Int32Array
  /** By node: its first child; that of the next node is behind its last. */
  readonly starts: Int32Array
  /** By node: its first entry, or -1. */
  readonly entries: Int32Array
}

function layOut(nodes: Int32Array<ArrayBufferLike>): Layout {
  const size = nodes.length >> NODE_SHIFT
  const order = new Int32Array(size)
  const marks = new Int32Array(size)
  const starts = new Int32Array(size + 1)
  const entries = new Int32Array(size)
  let count = 0
  for (let root = 0; root < ROOTS; root++) order[count++] = root
  for (let at = 0; at < size; at++) {
    const from = order[at]! << NODE_SHIFT
    marks[at] = nodes[from + MARK]!
    entries[at] = nodes[from + ENTRY]!
    starts[at] = count
    for (let node = nodes[from + CHILD]!; node !== NONE; node = nodes[(node << NODE_SHIFT) + NEXT]!)
      order[count++] = node
  }
  starts[size] = count
  return { marks, starts, entries }
}
