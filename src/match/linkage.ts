import { createJoinedSource, type JoinedSource } from '../candidates/memory/joined-source.js'
import {
  type Join,
  type JoinGround,
  type JoinOptions,
  type Meeting,
  NO_LIMIT,
  type Part,
} from '../candidates/memory/pairs.js'
import { SnapshotReader, SnapshotWriter } from '../candidates/memory/snapshot.js'
import { standardFields } from '../compare/standard.js'
import { type Issue, NamesakeError } from '../errors.js'
import type { Field } from '../record/field.js'
import { createParser, type PersonInput, type PersonParser } from '../record/parse.js'
import { prepareRecord } from '../record/prepare.js'
import type { PersonName, Prepared } from '../record/prepared.js'
import { toUnits, type Units } from '../record/units.js'
import { calibrate } from '../score/calibration.js'
import type { Evidence } from '../score/evidence.js'
import { familyDiscount } from '../score/hypotheses.js'
import { defaultModel, type Model, requireRows } from '../score/model.js'
import { mostWith, withNamesakes } from '../score/namesakes.js'
import { logOdds, priorUnits } from '../score/probability.js'
import { sumWithoutRepetition } from '../score/repetition.js'
import { weigh } from '../score/weigh.js'
import { compareField, compareListed, type Scale } from './comparison.js'
import { Decisions } from './decisions.js'
import type { LinkageOptions, Records } from './linkage-options.js'
import { ListBirths, SAMPLE, STRANGERS, SURE_AT_LEAST } from './list-births.js'
import { Namesakes } from './namesakes.js'
import { requireList, requireShare } from './options.js'
import { Recurring } from './recurring.js'
import { RegisterModel } from './register-model.js'
import { sampleOf } from './sample.js'
import { type Odds, type Score, scoreOf } from './settle.js'

/**
 * How far below the odds that are asked for the index may weigh a pair which is compared all the same: it sees no birth
 * a year apart, no place of one province, no name that is cut short. `bench/README.md` has what that loses.
 */
const UNSEEN = toUnits(2)
/** How far below that the join meets records: it knows of births only whether a day and which years they share. */
const UNREAD = toUnits(1)
/** The same where nothing but the names is guessed from their lists: those may come to more when they are complete or in order. */
const UNHEARD = toUnits(3)
/** A pair that is likelier one child than two. */
const LEAST = 0.5
/** Records joined before everything else that waits has its turn. */
const SHARE = 512
/** Records joined at a time: a join takes them in an order of its own, and what it found of them is held. */
const BLOCK = 131_072

/** Two records that were compared, by the names under which they are joined. */
export interface WeighedPair extends Score {
  readonly a: string
  readonly b: string
  readonly evidence: readonly Evidence[]
}

/** A record, and those before it that are worth comparing with it. */
export interface Met {
  /** Its place in the order of arrival. */
  readonly slot: number
  readonly record: Prepared
  readonly others: readonly Prepared[]
}

/** Records from one place in the order of arrival up to another. */
export type Range = readonly [from: number, to: number]

/** The name under which a record is joined, by its id; those of two lists must not meet. */
export type Place = (id: string) => string

/** A linkage that was read, as {@link Linkage.save} took it down, for other threads to go on from. */
export type SavedLinkage = ArrayBuffer | SharedArrayBuffer

/** Records of one list or two in one index, and what weighs their pairs. */
export class Linkage {
  readonly skipped: Issue[] = []
  readonly decisions: Decisions
  private readonly options: LinkageOptions
  private readonly fields: readonly Field[]
  private readonly parser: PersonParser
  private readonly source: JoinedSource
  private readonly fitted: RegisterModel
  private readonly recurring: Recurring
  private readonly namesakes: Namesakes
  /** Place of the names among the fields. */
  private readonly names: number
  /** Set when all records are read. */
  private chances!: { readonly share: number; readonly among: number }
  private scale!: Scale
  private odds!: Odds
  /** Made when it is first asked, for one border. */
  private join: Join | undefined
  /** What the joins of these records go by, as far as it is known. */
  private ground: Partial<JoinGround>

  /**
   * @param places of the records that a decision calls `a` and `b`
   * @param saved a linkage with the same options, whose records are then held
   * @throws {NamesakeError} for options that cannot be
   */
  constructor(options: LinkageOptions, places: readonly [a: Place, b: Place], saved?: SavedLinkage) {
    const { fields = standardFields, model = defaultModel, decisions = [], least = LEAST } = options
    requireRows(model, fields)
    requireShare(least, 'least')
    this.options = options
    this.fields = fields
    this.parser = createParser(fields)
    const reader = saved && new SnapshotReader(saved, false)
    this.source = createJoinedSource({ fields }, reader)
    this.fitted = new RegisterModel(model, fields, reader)
    this.namesakes = new Namesakes(reader)
    this.recurring = new Recurring(fields, this.source, reader)
    this.ground = reader ? { neighbours: this.source.neighbours(model, reader) } : {}
    this.names = fields.findIndex(({ name }) => name === 'names')
    this.decisions = new Decisions(decisions, places)
  }

  /** What was read, and which of its names are near each other, in pieces of bytes. @throws {NamesakeError} `snapshot.not-plain` */
  save(): Iterable<Uint8Array> {
    const out = new SnapshotWriter()
    const neighbours = this.ground.neighbours ?? this.source.neighbours(this.model)
    for (const part of [this.source, this.fitted, this.namesakes, this.recurring, neighbours]) part.save(out)
    return out.pieces()
  }

  /** Records that were read. */
  get size(): number {
    return this.source.size
  }

  get model(): Model {
    return this.fitted.model
  }

  /** Least log odds of a link that is proposed. */
  get least(): Units {
    return logOdds(this.options.least ?? LEAST)
  }

  /**
   * Reads a list.
   *
   * @param root path of the list in issues
   */
  async read(records: Records, root: string, place: Place): Promise<void> {
    requireList(records, root)
    let position = 0
    for await (const record of records) {
      if (position % SHARE === 0) this.options.signal?.throwIfAborted()
      this.add(record, `${root}[${position++}]`, place)
    }
  }

  /** Ends the reading. @throws {NamesakeError} with all that could not be read, unless it is to be skipped */
  settle(share: number, among: number): void {
    if (this.skipped.length > 0 && this.options.invalid !== 'skip') throw new NamesakeError(this.skipped)
    this.chances = { share, among }
    this.refit()
  }

  /** Goes by the model as it fits now. */
  private refit(): void {
    const { model, fields } = this
    const { share, among } = this.chances
    this.scale = { fields, model, statistics: this.source.statistics() }
    this.odds = { prior: priorUnits(share, among), discount: familyDiscount(among, model), model }
    this.join = undefined
    this.recurring.forget()
  }

  /**
   * Learns from the lists what births are worth in them: from some records of `border` on, each beside all others, or those
   * before the border. Which records they are goes by their ids alone.
   */
  async learn(border?: number): Promise<void> {
    const place = this.fields.findIndex(({ name }) => name === 'births')
    if (place < 0 || this.options.learn === false) return
    const births = new ListBirths(this.scale, place)
    const names = [...this.source.ids()]
    const asking = sampleOf(names.slice(border ?? 0), SAMPLE, border)
    const asked = border === undefined ? asking : sampleOf(names.slice(0, border), SAMPLE)
    for await (const [a, others] of this.strangersOf(asking, asked, border)) births.addStrangers(a, others)
    for await (const [a, b] of this.pairsAround(asking, border)) births.addPair(a, b, this.oddsOf(a, b))
    this.fitted.learn(births.levels())
    this.refit()
  }

  /** Some records, each with several of others, the same whatever the order in which they came. */
  private async *strangersOf(
    asking: readonly number[],
    asked: readonly number[],
    border?: number,
  ): AsyncGenerator<[Prepared, Prepared[]]> {
    const others = asked.map((slot) => this.source.at(slot))
    const round = [...others, ...others.slice(0, STRANGERS)]
    for (const [turn, slot] of asking.entries()) {
      if (turn % SHARE === 0) await this.pause(border ?? 0, border)
      const from = 1 + (turn % Math.max(1, others.length))
      yield [this.source.at(slot), round.slice(from, from + STRANGERS)]
    }
  }

  /** Some records, each with all others that may surely be the same child, each pair once. */
  private async *pairsAround(
    asking: readonly number[],
    border?: number,
  ): AsyncGenerator<[Prepared, Prepared]> {
    const isAsking = new Set(asking)
    let asked = 0
    for (const meeting of this.joinAt(SURE_AT_LEAST, border).around(asking)) {
      if (asked++ % SHARE === 0) await this.pause(border ?? 0, border)
      const { slot } = meeting
      for (const other of this.likelyIn(meeting, SURE_AT_LEAST))
        if (other > slot || (other < slot && !isAsking.has(other)))
          yield [this.source.at(slot), this.source.at(other)]
    }
  }

  /** What two records come to, but for what they lose as relatives and by calibration. */
  private oddsOf(a: Prepared, b: Prepared): Units {
    const { prior, same } = this.weigh(a, b)
    return prior + same
  }

  /** Ranges of the records from `border` on, in the order of arrival, to be joined one after the other. */
  *ranges(border = 0, block = BLOCK): Generator<Range> {
    for (let from = border; from < this.size; from += block) yield [from, Math.min(this.size, from + block)]
  }

  /** Everything else that waits has its turn. @throws the reason of the signal */
  async pause(done: number, border = 0): Promise<void> {
    const { signal, progress } = this.options
    await new Promise((resolve) => setTimeout(resolve, 0))
    progress?.(done - border, this.size - border)
    signal?.throwIfAborted()
  }

  /** The meetings of all records from `border` on, by ranges in the order of arrival. */
  async *joined(border?: number): AsyncGenerator<{ readonly range: Range; readonly met: Iterable<Met> }> {
    for (const [from, to] of this.ranges(border)) {
      const found: Meeting[] = []
      let [joined, told] = [0, 0]
      // A block is joined, and then compared: half of its records are done when all are joined.
      const pause = () => this.pause(from + ((joined + told) >> 1), border)
      for (const meeting of this.likely([from, to], border)) {
        if (joined++ % SHARE === 0) await pause()
        if (meeting !== null) found.push(meeting)
      }
      found.sort(bySlot)
      for (let at = from, i = 0; at < to; at += SHARE) {
        const range: Range = [at, Math.min(to, at + SHARE)]
        const first = i
        while (i < found.length && found[i]!.slot < range[1]) i++
        told = at - from
        await pause()
        yield { range, met: this.met(found.slice(first, i)) }
      }
    }
    this.options.progress?.(this.size - (border ?? 0), this.size - (border ?? 0))
  }

  /**
   * Records of a range, each with those before it (of those before the border, where there is one) that could come
   * to `least` log odds: by what they share, and then by what the fields say that need no names.
   *
   * @param part of the records, by what they have in common
   */
  meetings(range: Range, part?: Part): Iterable<Met> {
    return this.met([...this.likely(range, undefined, part)].filter((one) => one !== null).sort(bySlot))
  }

  private *met(meetings: readonly Meeting[]): Generator<Met> {
    for (const { slot, others } of meetings)
      yield { slot, record: this.source.at(slot), others: others.map((other) => this.source.at(other)) }
  }

  /** Of each record of a range, in the order of the join, whom it is likely to be; null where that is nobody. */
  private *likely([from, to]: Range, border?: number, part?: Part): Generator<Meeting | null> {
    this.join ??= this.joinAt(this.least, border)
    for (const meeting of this.join.meetings(from, to, part)) {
      const others = this.likelyIn(meeting, this.least)
      yield others.length > 0 || this.decisions.some ? { ...meeting, others } : null
    }
  }

  private joinAt(least: Units, border: number | undefined): Join {
    const options = this.joinOptions(this.wantedFor(least), border)
    const join = this.source.join({ names: this.model.names }, options)
    this.ground = join.ground
    return join
  }

  /** What agreements must be worth in a pair that comes to these odds. */
  private wantedFor(least: Units): Units {
    return Math.max(1, least - this.odds.prior - UNSEEN)
  }

  /** What the rough values of two records say, and those of few values, is told apart from what a key says that they share. */
  private joinOptions(wanted: Units, border: number | undefined): JoinOptions {
    const { fields, recurring, scale } = this
    const profiled = this.source.hasProfiles
    const rough = profiled ? [...fields.keys()].filter((place) => fields[place]!.rough !== undefined) : []
    const kinds = recurring.kinds(rough, scale)
    const mosts = recurring.mosts(scale)
    const told = rough.filter((place) => mosts[place]!.most <= mosts[place]!.rough)
    return {
      least: wanted - UNREAD,
      names: this.namesakes.fewest().map((others) => (others < 1 ? NO_LIMIT : mostWith(others, this.size))),
      keys: (place, slot) => recurring.beyond(place, slot, profiled, scale),
      silent: [...kinds.fields, ...told],
      ...(kinds.fields.length > 0 && { kinds }),
      ...(profiled && {
        worth: (place: number, a: unknown, b: unknown) => roughWorth(fields[place]!, [a, b], scale),
      }),
      ...(border === undefined ? {} : { border }),
      ground: this.ground,
    }
  }

  private likelyIn({ slot, others, names }: Meeting, least: Units): readonly number[] {
    const wanted = this.wantedFor(least)
    return others.filter((other, i) => {
      const rest = wanted - names[i]!
      return this.recurring.together(other, slot, this.scale, rest) >= rest && this.isLikely(names[i]!, least)
    })
  }

  /** Whether what was just added up comes to the odds that are asked for when nothing is counted twice. */
  private isLikely(names: Units, least: Units): boolean {
    const { recurring, fields, model } = this
    recurring.units[this.names] = names
    const same = sumWithoutRepetition(fields, recurring.units, model)
    return this.odds.prior + calibrate(same, model.calibration) >= least - UNHEARD
  }

  weigh(a: Prepared, b: Prepared): WeighedPair {
    const { agreements, evidence: alone } = compareListed(a, b, this.scale)
    const evidence = withNamesakes(alone, this.namesakes.beside(agreements[this.names]), this.size)
    return { a: a.id!, b: b.id!, evidence, ...scoreOf(evidence, this.odds) }
  }

  /** The name under which the record in a place is joined. */
  nameAt(slot: number): string {
    return this.source.idAt(slot)
  }

  /** The names under which records are joined, in the order of arrival. */
  placed(): Iterable<string> {
    return this.source.ids()
  }

  /** Records by the names under which they are joined. */
  get(names: readonly string[]): readonly Prepared[] {
    return this.source.get(names) as readonly Prepared[]
  }

  private add(input: unknown, path: string, place: Place): void {
    const checked = this.parser.check(input, path)
    const issues = 'issues' in checked ? checked.issues : this.issuesOfId(checked.person, path, place)
    for (const issue of issues) this.skipped.push(issue)
    if (issues.length > 0) return
    const person = input as PersonInput
    const name = place(person.id!)
    if (this.decisions.concerns(name)) this.decisions.see(name, person)
    const prepared = { ...prepareRecord(person, this.fields), id: name }
    this.source.add(prepared)
    this.fitted.add(prepared)
    this.recurring.add()
    this.namesakes.add((prepared.values[this.names] ?? []) as readonly PersonName[])
  }

  private issuesOfId({ id }: PersonInput, path: string, place: Place): Issue[] {
    const at = { path: `${path}.id` }
    if (id === undefined) return [{ ...at, code: 'missing', expected: 'an id' }]
    return this.source.has(place(id))
      ? [{ ...at, code: 'id.known', expected: 'an id that no other record has' }]
      : []
  }
}

const bySlot = (a: Meeting, b: Meeting): number => a.slot - b.slot

function roughWorth(field: Field, [a, b]: readonly [unknown, unknown], { model, statistics }: Scale): Units {
  const agreement = compareField(field, a, b, { statistics, weights: model.names })
  return weigh(field, agreement, model, statistics).units
}
