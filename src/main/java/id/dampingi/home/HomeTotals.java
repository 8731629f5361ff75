package id.dampingi.home;

/** The office in numbers: members at the end of the month, activities and attendance in it. */
record HomeTotals(int members, int men, int women, int done, int planned, int menPresent, int womenPresent) {
    static final HomeTotals NONE = new HomeTotals(0, 0, 0, 0, 0, 0, 0);
}
