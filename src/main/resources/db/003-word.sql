-- The words of records, found by their beginnings. A word's row number says what kind of record it is of and the record's day, so
-- that the newest are found first without sorting. It is no part of the record of the office and is made anew from it.
create virtual table word using fts5 (
    words,
    content = '',
    detail = none,
    prefix = '1 2 3 4 5',
    tokenize = 'unicode61 remove_diacritics 2'
);

create table word_record (
    number integer primary key,
    record blob not null unique
) strict;

-- Records whose words have changed since they were taken down.
create table word_due (
    kind   integer not null,
    record blob not null,
    primary key (kind, record)
) strict, without rowid;

-- How far the journal was read, how many numbers were given away, and how many of them are of no use any more.
create table word_state (
    kind    integer not null primary key,
    through blob not null,
    given   integer not null,
    stale   integer not null
) strict, without rowid;
