package id.dampingi.report;

/**
 * A section behind the signatures. The first that is there begins a page; they are counted by themselves, and one
 * without rows vanishes.
 */
interface Annex extends ReportSection {}
