import { parse } from 'csv-parse/sync'
import { Weigering } from '@/lib/weigering'

/** A list has at most this many columns; what is behind them is not looked at. */
const MEESTE_KOLOMMEN = 200

/** The text of a CSV as rows of cells, with any end of line; at most so many rows. Refuses what does not fall apart into rows. */
export function splitsCsv(tekst: string, scheidingsteken: string, meesteRijen: number): string[][] {
  try {
    return parse(tekst, {
      delimiter: scheidingsteken,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 100_000,
      to: meesteRijen,
    }).map((record) => record.slice(0, MEESTE_KOLOMMEN))
  } catch {
    throw new Weigering('bestandOnleesbaar')
  }
}
