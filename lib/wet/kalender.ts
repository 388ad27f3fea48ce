/**
 * The calendar of the law. A day is a string 'yyyy-mm-dd'; no time zone can move it.
 * This is the only module in the product that makes a Date for calendar arithmetic.
 */

/** A calendar day, 'yyyy-mm-dd'. Made by {@link dag} or {@link leesDag} only. */
export type Dag = string & { readonly __soort: 'Dag' }
