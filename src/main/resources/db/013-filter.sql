-- What narrows a list, kept under a name.
create table saved_filter (
    id     blob not null primary key,
    list   text not null,
    name   text not null collate nocase,
    fields text not null,
    unique (list, name)
) strict, without rowid;

-- The records that were opened last; not part of the record of the office, so not in the journal.
create table recent (
    record blob not null primary key,
    kind   text not null,
    at     integer not null
) strict, without rowid;
create index recent_at on recent (at);

-- People are found by their whole name.
create index member_name on member (name collate nocase);
