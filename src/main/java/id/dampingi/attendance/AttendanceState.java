package id.dampingi.attendance;

import id.dampingi.approach.Choice;

/** How a member stands in an attendance list: hadir, sakit, izin, alpa. */
public enum AttendanceState implements Choice {
    PRESENT,
    SICK,
    EXCUSED,
    ABSENT;

    @Override
    public String key() {
        return switch (this) {
            case PRESENT -> "attendance.present";
            case SICK -> "attendance.sick";
            case EXCUSED -> "attendance.excused";
            case ABSENT -> "attendance.absent";
        };
    }
}
