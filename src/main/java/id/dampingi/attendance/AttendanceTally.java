package id.dampingi.attendance;

/** How often one member came, and why not, in all lists that name the member. */
public record AttendanceTally(int present, int sick, int excused, int absent) {
    static final AttendanceTally NONE = new AttendanceTally(0, 0, 0, 0);

    public int all() {
        return present + sick + excused + absent;
    }

    /** Present, of all lists: 0.85 is 85%. Without lists it is 0. */
    public double share() {
        return all() == 0 ? 0 : (double) present / all();
    }
}
