-- What a change takes back, as undo does.
alter table change add column reverts blob;
-- The reasons given last are offered again.
create index change_why on change (id) where why <> '';
-- The history of a record.
create index journal_record on journal (record);

-- The bin: the records that somebody deleted, each with the entries of its last deletion, which are those of what went with it and
-- at last its own. The owner is the record that it belonged to; with_it counts the records that went with it.
create table deletion (
    record       blob not null primary key,
    record_table text not null,
    owner        blob,
    change       blob not null references change,
    first        integer not null,
    last         integer not null,
    with_it      integer not null
) strict, without rowid;
create index deletion_table on deletion (record_table, change);
create index deletion_owner on deletion (owner);
