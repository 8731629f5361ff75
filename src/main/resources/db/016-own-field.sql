-- Fields that the office adds; what is filled in stands in the column own of the records, as a JSON object of texts by
-- the field's id.
create table own_field (
    id        blob not null primary key,
    record    text not null check (record in ('group', 'member', 'activity')),
    name      text not null,
    kind      text not null check (kind in ('text', 'number', 'date', 'choice', 'yes_no')),
    choices   text not null,
    position  integer not null,
    in_report integer not null check (in_report in (0, 1)),
    active    integer not null check (active in (0, 1))
) strict, without rowid;
create unique index own_field_name on own_field (record, name collate nocase);

alter table assisted_group add column own text;
alter table member add column own text;
alter table activity add column own text;
