create table enterprise (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    member         blob references member on delete set null,
    name           text not null,
    kind           text not null,
    started        text,
    ended          text,
    note           text not null
) strict, without rowid;
create index enterprise_group on enterprise (assisted_group);
create index enterprise_member on enterprise (member);

create table enterprise_month (
    id         blob not null primary key,
    enterprise blob not null references enterprise on delete cascade,
    month      text not null,
    turnover   integer not null check (turnover >= 0),
    cost       integer not null check (cost >= 0),
    jobs       integer check (jobs >= 0),
    note       text not null,
    unique (enterprise, month)
) strict, without rowid;

create table permit (
    id         blob not null primary key,
    enterprise blob not null references enterprise on delete cascade,
    kind       text not null,
    number     text not null,
    issued     text,
    expires    text
) strict, without rowid;
create index permit_enterprise on permit (enterprise);

-- Money put in (positive) or taken out (negative).
create table saving (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    member         blob references member on delete set null,
    date           text not null,
    amount         integer not null,
    note           text not null
) strict, without rowid;
create index saving_group on saving (assisted_group, date);
create index saving_member on saving (member);

create table loan (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    member         blob references member on delete set null,
    lender         text not null,
    lender_kind    text not null check (lender_kind in ('group', 'cooperative', 'bank', 'moneylender', 'other')),
    date           text not null,
    amount         integer not null check (amount > 0),
    due            text,
    purpose        text not null,
    note           text not null
) strict, without rowid;
create index loan_group on loan (assisted_group, date);
create index loan_member on loan (member);

create table repayment (
    id     blob not null primary key,
    loan   blob not null references loan on delete cascade,
    date   text not null,
    amount integer not null check (amount > 0)
) strict, without rowid;
create index repayment_loan on repayment (loan, date);

-- What a member's household earns in a month, as the member told it.
create table income (
    id     blob not null primary key,
    member blob not null references member on delete cascade,
    month  text not null,
    amount integer not null check (amount >= 0),
    source text not null,
    unique (member, month)
) strict, without rowid;
