import type { Form } from '../../names/kernel.js'
import { CONSONANT_BITS, consonantOf, PrefixEdits } from '../../names/prefix-edits.js'
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
/** How far the trie may grow before its nodes are put in order again. */
const UNSETTLED = 1.25
/** More sounds than any pronunciation has. */
const DEPTHS = 64

/**
 * The pronunciations of a vocabulary as a trie: what names begin with alike is compared once, and a beginning that no edit
 * within the bound leads to is left with all that follows it (Shang and Merrett 1996, tries for approximate matching). A
 * beginning is left as well where a consonant that the other name still needs does not follow it anywhere.
 */
export class Pronunciations {
  private nodes: Int32Column
  private readonly entries: Int32Column
  /** Children lately found behind many siblings, by parent and code. */
  private children = new BySerial(2)
  /** Values of nodes that stand in good order. */
  private settled: number
  private readonly edits = new PrefixEdits()
  private readonly path = new Int32Array(DEPTHS)

  constructor(saved?: SnapshotReader) {
    this.nodes = saved?.column() ?? new Int32Column()
    this.entries = saved?.column() ?? new Int32Column()
    while (this.nodes.length >> NODE_SHIFT < ROOTS) this.node(0)
    this.settled = this.nodes.length
  }

  save(out: SnapshotWriter): void {
    if (this.nodes.length > this.settled) this.settle()
    out.column(this.nodes)
    out.column(this.entries)
  }

  /** Enters the readings of a token. */
  add(token: number, forms: readonly Form[]): void {
    for (const { codes, vowelless, penalty } of forms) {
      const at = (this.ending(vowelless ? 1 : 0, codes) << NODE_SHIFT) + ENTRY
      const entry = this.entries.length
      this.entries.push(token)
      this.entries.push(penalty)
      this.entries.push(this.nodes.at(at))
      this.nodes.set(at, entry)
    }
  }

  /**
   * Visits the tokens that sound within a bound of a form, penalties included: one of several readings several times, each with
   * its own cost.
   */
  forNear(form: Form, bound: Units, visit: (token: number, cost: Units) => void): void {
    if (this.nodes.length > this.settled * UNSETTLED) this.settle()
    const most = bound - form.penalty
    for (let root = 0; root < ROOTS && most >= 0; root++) {
      this.edits.begin(form, root === 1, most)
      this.walk(root, bound, form.penalty, visit)
    }
  }

  private walk(
    root: number,
    bound: Units,
    penalty: Units,
    visit: (token: number, cost: Units) => void,
  ): void {
    const { edits, path } = this
    const nodes = this.nodes.values
    let told = 0
    this.tell(nodes[(root << NODE_SHIFT) + ENTRY]!, edits.cost(told) + penalty, bound, visit)
    let node = nodes[(root << NODE_SHIFT) + CHILD]!
    for (;;) {
      for (; node === NONE; node = nodes[(path[told]! << NODE_SHIFT) + NEXT]!) if (told-- === 0) return
      const at = node << NODE_SHIFT
      const mark = nodes[at + MARK]!
      if (!edits.extend(told, mark >>> CONSONANT_BITS, mark & ONWARD)) {
        node = nodes[at + NEXT]!
        continue
      }
      path[told++] = node
      this.tell(nodes[at + ENTRY]!, edits.cost(told) + penalty, bound, visit)
      node = nodes[at + CHILD]!
    }
  }

  private tell(first: number, cost: Units, bound: Units, visit: (token: number, cost: Units) => void): void {
    if (cost > bound) return
    const entries = this.entries.values
    for (let entry = first; entry !== NONE; entry = entries[entry + LATER]!) {
      const whole = cost + entries[entry + PENALTY]!
      if (whole <= bound) visit(entries[entry]!, whole)
    }
  }

  /** Puts siblings beside each other, level by level: a walk then reads them from one line of the processor's cache, not from many. */
  private settle(): void {
    const old = this.nodes.view()
    const order = new Int32Array(old.length >> NODE_SHIFT)
    const places = new Int32Array(order.length)
    let count = 0
    for (let root = 0; root < ROOTS; root++) order[count++] = root
    for (let at = 0; at < count; at++) {
      places[order[at]!] = at
      for (
        let node = old[(order[at]! << NODE_SHIFT) + CHILD]!;
        node !== NONE;
        node = old[(node << NODE_SHIFT) + NEXT]!
      )
        order[count++] = node
    }
    const placeOf = (node: number) => (node === NONE ? NONE : places[node]!)
    const fresh = new Int32Column(old.length)
    for (const node of order) {
      const at = node << NODE_SHIFT
      fresh.push(placeOf(old[at + CHILD]!))
      fresh.push(placeOf(old[at + NEXT]!))
      fresh.push(old[at + ENTRY]!)
      fresh.push(old[at + MARK]!)
    }
    this.nodes = fresh
    this.children = new BySerial(2)
    this.settled = fresh.length
  }

  /** The node at which a pronunciation ends. */
  private ending(root: number, codes: Uint8Array): number {
    let node = root
    let onward = 0
    for (const code of codes) onward |= consonantOf(code)
    for (let i = 0; i < codes.length; i++) {
      node = this.childOf(node, codes[i]!)
      const at = (node << NODE_SHIFT) + MARK
      const mark = this.nodes.at(at)
      if ((mark & onward) !== onward) this.nodes.set(at, mark | onward)
      onward = 0
      for (let later = i + 1; later < codes.length; later++) onward |= consonantOf(codes[later]!)
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
