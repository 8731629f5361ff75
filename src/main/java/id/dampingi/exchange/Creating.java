package id.dampingi.exchange;

/** What an import may do besides putting its own rows in place. */
public enum Creating {
    /** Groups that members or activities name and the office does not know. */
    GROUPS("newGroups"),
    /** Facilitators that groups name and the office does not know. */
    FACILITATORS("newFacilitators"),
    /** Rows that repeat another row of the file cell by cell, as activities of their own. */
    REPEATED_ROWS("repeatedRows");

    private final String id;

    Creating(String id) {
        this.id = id;
    }

    /** As written in mapping files. */
    public String id() {
        return id;
    }
}
