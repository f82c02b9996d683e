import type { Run } from '../run/run.js'

/** A picture of one or two runs; every number in it stands in a table beside it too. */
export interface Chart {
  readonly kind: 'curve' | 'thresholds' | 'groups' | 'scores' | 'reliability'
  readonly runs: readonly Run[]
  /** Of a chart of groups. */
  readonly dimension?: string
  readonly figure?: 'recall' | 'precision'
}

/** A part of a report that every format can show in its own way. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figures'; readonly items: readonly Figure[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly string[]
      readonly rows: Rows
    }
  /** `alt` says in words what the picture shows. */
  | { readonly kind: 'chart'; readonly title: string; readonly alt: string; readonly chart: Chart }
  /** Something that is read when it is asked for. */
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] }

/** The first cell of a row names it. */
export type Rows = readonly (readonly string[])[]

/** One figure that stands out. */
export interface Figure {
  readonly label: string
  readonly value: string
  readonly note: string
}

export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What a report says, whatever it is written in. */
export interface Contents {
  readonly title: string
  readonly lead: string
  readonly sections: readonly Section[]
}
