-- Whether a group was measured in a month, at the beginning of a month too, when none was yet.
create index measurement_recent on measurement (assisted_group, date);
