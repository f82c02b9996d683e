import { type CalendarId, readCalendar } from '../compare/calendar.js'
import { readDateSpans } from '../compare/date-span.js'
import type { Issue } from '../errors.js'
import type { PrepareIssue } from '../record/field.js'
import type { PersonInput } from '../record/parse.js'
import { type BirthInput, type NameInput, type NameKind, TEXT_LIMIT } from '../record/person.js'
import { readAges, readBasis, readCell, readSex, splitCell, splitPair } from './cells.js'
import { type DateContext, type DatedBirth, readDay } from './day.js'
import type { Meaning, NamePart } from './fields.js'
import type { Column } from './header.js'

/** What a row needs to know besides its cells. */
export interface RowContext extends DateContext {
  readonly file: string
  /** When the ages without a date of their own were given: `2016-09-30`, `2016-09` or `2016`. */
  readonly asOf?: string | undefined
}

/** A row as a person that the schema has still to check. `remarks` are parts that were not used, or read in two ways. */
export interface RowReading {
  readonly person: PersonInput
  readonly issues: readonly Issue[]
  readonly remarks: readonly Issue[]
}

interface Cell<M extends Meaning = Meaning> {
  readonly column: Column
  readonly meaning: M
  readonly value: string
}

const LIST = /[;|]/
const NATIONALITIES = /[;|/]/
const LANGUAGES = /[;|/,]/

/** Reads the cells of one line; every cell that cannot be read is an issue with its column. */
export function readRow(
  columns: readonly Column[],
  cells: readonly string[],
  line: number,
  context: RowContext,
): RowReading {
  return new RowReader(columns, cells, line, context).read()
}

class RowReader {
  private readonly issues: Issue[] = []
  private readonly remarks: Issue[] = []
  private readonly cells: readonly Cell[]

  constructor(
    columns: readonly Column[],
    cells: readonly string[],
    private readonly line: number,
    private readonly context: RowContext,
  ) {
    this.cells = columns.flatMap((column) => this.filled(column, cells[column.index] ?? ''))
  }

  read(): RowReading {
    const id = this.of('id')[0]?.value
    const person: PersonInput = {
      ...(id === undefined ? {} : { id }),
      names: [...this.wholeNames(), ...this.namesInParts()],
      ...list('births', [...this.births(), ...this.ages()]),
      ...list('nationalities', this.values('nationality', NATIONALITIES)),
      ...this.sex(),
      ...list('places', this.values('place', LIST)),
      ...list('languages', this.values('language', LANGUAGES)),
      ...list('relatives', this.relatives()),
      ...list('sightings', this.sightings()),
      ...list('identifiers', this.identifiers()),
    }
    return { person, issues: this.issues, remarks: this.remarks }
  }

  private filled(column: Column, text: string): Cell[] {
    const value = column.meaning.property === 'ignored' ? null : readCell(text)
    if (value === null) return []
    const cell = { column, meaning: column.meaning, value }
    if (column.meaning.property === 'unnamed')
      return this.complain(cell, 'header', 'a name at the head of this column')
    if (value.length > TEXT_LIMIT) return this.complain(cell, 'too-long', `at most ${TEXT_LIMIT} characters`)
    return [cell]
  }

  private of<P extends Meaning['property']>(property: P): Cell<Extract<Meaning, { property: P }>>[] {
    return this.cells.filter((cell) => cell.meaning.property === property) as never
  }

  /** The cell of a property that stands in the same group, else the one that has no number. */
  private beside(property: Meaning['property'], group: number): Cell | undefined {
    const cells: readonly Cell[] = this.of(property)
    return cells.find((cell) => cell.column.group === group) ?? cells.find((cell) => cell.column.group === 1)
  }

  private values(property: Meaning['property'], separators: RegExp): string[] {
    return this.of(property).flatMap((cell) => splitCell(cell.value, separators))
  }

  private wholeNames(): NameInput[] {
    return this.of('name').flatMap(({ column, meaning, value }) =>
      splitCell(value, LIST).map((text) => ({ text, ...this.origin(meaning.kind, column.group) })),
    )
  }

  private namesInParts(): NameInput[] {
    const groups = new Map<number, Partial<Record<NamePart, string>>>()
    for (const { column, meaning, value } of this.of('part')) {
      const parts = groups.get(column.group) ?? {}
      parts[meaning.part] = parts[meaning.part] === undefined ? value : `${parts[meaning.part]} ${value}`
      groups.set(column.group, parts)
    }
    return [...groups].map(([group, parts]) => ({ ...parts, ...this.origin('primary', group) }))
  }

  private origin(kind: NameKind, group: number): { kind?: NameKind; source?: string } {
    const source = this.beside('name-source', group)?.value
    return { ...(kind === 'primary' ? {} : { kind }), ...(source === undefined ? {} : { source }) }
  }

  private births(): BirthInput[] {
    return this.of('birth').flatMap((cell) => {
      const calendar = this.calendar(cell.column.group)
      if (calendar === null) return []
      return this.readings(cell, calendar).map((birth) => ({ ...birth, ...this.basis(cell.column.group) }))
    })
  }

  /** The calendar of a birth: undefined where none is named, null where it is unknown. */
  private calendar(group: number): CalendarId | undefined | null {
    const cell = this.beside('calendar', group)
    if (cell === undefined) return undefined
    const calendar = readCalendar(cell.value)
    if (calendar === null) this.complain(cell, 'calendar', 'gregory, persian, ethiopic or islamic-umalqura')
    return calendar
  }

  private ages(): BirthInput[] {
    return this.of('age').flatMap((cell) => {
      const ages = readAges(cell.value)
      if (ages === null) return this.complain(cell, 'age', 'a number of years from 0 to 130')
      const at = this.ageDate(cell.column.group)
      if (at === undefined)
        return this.remark(cell, 'age-date', 'the date on which the age was given; it is not used')
      return ages.map((age) => ({ age, at, ...this.basis(cell.column.group) }))
    })
  }

  private ageDate(group: number): string | undefined {
    const cell = this.beside('age-at', group)
    return cell === undefined ? this.context.asOf : this.days(cell)[0]
  }

  /** The readings of a date, with a remark where there are two, or where the day does not exist. */
  private readings(cell: Cell, calendar?: CalendarId): readonly DatedBirth[] {
    const reading = readDay(cell.value, this.context, calendar)
    if ('expected' in reading) return this.complain(cell, reading.code, reading.expected)
    for (const birth of reading.readings) this.doubt(cell, birth)
    if (reading.readings.length > 1)
      this.remark(cell, 'ambiguous-date', 'a date with one reading; both were kept')
    return reading.readings
  }

  private doubt(cell: Cell, birth: DatedBirth): void {
    if (!('date' in birth)) return
    const issues: PrepareIssue[] = []
    const calendar = birth.calendar === undefined ? null : readCalendar(birth.calendar)
    readDateSpans(birth.date, calendar, { path: '', issues })
    for (const { code, expected } of issues) this.remark(cell, code, expected)
  }

  /** Days of the Gregorian calendar, for dates that are not births. */
  private days(cell: Cell): readonly string[] {
    const readings = this.readings(cell)
    const days = readings.flatMap((day) => ('date' in day && day.calendar === undefined ? [day.date] : []))
    if (days.length < readings.length) this.complain(cell, 'date', 'a date of the Gregorian calendar')
    return days
  }

  private basis(group: number): Pick<BirthInput, 'basis'> {
    const cell = this.beside('birth-basis', group)
    if (cell === undefined) return {}
    const basis = readBasis(cell.value)
    if (basis !== undefined) return { basis }
    this.complain(cell, 'basis', 'documented, stated, assessed or estimated')
    return {}
  }

  private sex(): Pick<PersonInput, 'sex'> {
    const cell = this.of('sex')[0]
    if (cell === undefined) return {}
    const sex = readSex(cell.value)
    if (sex !== undefined) return { sex }
    this.complain(cell, 'sex', 'male, female, other or unknown')
    return {}
  }

  private relatives(): { relation: string; name: string }[] {
    return this.of('relative').flatMap((cell) =>
      splitCell(cell.value, LIST).flatMap((value) => {
        const pair =
          cell.meaning.relation === null ? splitPair(value) : ([cell.meaning.relation, value] as const)
        if (pair === null) return this.complain(cell, 'relative', 'relation:name, such as brother:NAME')
        return [{ relation: pair[0], name: pair[1] }]
      }),
    )
  }

  private identifiers(): { type: string; value: string }[] {
    return this.of('identifier').flatMap((cell) =>
      splitCell(cell.value, LIST).flatMap((value) => {
        const pair = cell.meaning.type === null ? splitPair(value) : ([cell.meaning.type, value] as const)
        if (pair === null) return this.complain(cell, 'identifier', 'type:value, such as passport:NUMBER')
        return [{ type: pair[0], value: pair[1] }]
      }),
    )
  }

  private sightings(): { place: string; on: string }[] {
    return this.of('sighting-place').flatMap((cell) => {
      const date = this.beside('sighting-date', cell.column.group)
      if (date === undefined)
        return this.remark(cell, 'sighting-date', 'the date of the sighting; it is not used')
      return this.days(date).map((on) => ({ place: cell.value, on }))
    })
  }

  private complain(cell: Cell, code: string, expected: string): [] {
    this.issues.push(this.issue(cell, code, expected))
    return []
  }

  private remark(cell: Cell, code: string, expected: string): [] {
    this.remarks.push(this.issue(cell, code, expected))
    return []
  }

  private issue({ column, meaning }: Cell, code: string, expected: string): Issue {
    return {
      code,
      path: meaning.property,
      expected,
      file: this.context.file,
      line: this.line,
      column: column.header,
    }
  }
}

/** An empty list says nothing, and is left out. */
function list<K extends string, T>(property: K, values: readonly T[]): { [P in K]?: T[] } {
  return (values.length === 0 ? {} : { [property]: values }) as { [P in K]?: T[] }
}
