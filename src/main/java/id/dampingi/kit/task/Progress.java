package id.dampingi.kit.task;

/** What long work tells about itself, and how it learns that nobody wants its result any more. */
public interface Progress {
    /** Work that nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(int done, int total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** {@code total} is 0 while it is not known. */
    void at(int done, int total);

    boolean cancelled();

    /** How far long work is. */
    record At(int done, int total) {}
}
