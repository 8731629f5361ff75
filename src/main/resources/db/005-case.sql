create table spiritual_need (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    member         blob references member on delete set null,
    date           text not null,
    belief         text not null,
    need           text not null,
    confidential   integer not null check (confidential in (0, 1)),
    state          text not null check (state in ('open', 'answered', 'partly', 'not_answered')),
    answered_on    text,
    answered_by    text not null,
    answer         text not null
) strict, without rowid;
create index spiritual_need_group on spiritual_need (assisted_group, date);
create index spiritual_need_member on spiritual_need (member);

create table access_case (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    member         blob references member on delete set null,
    kind           text not null check (kind in ('information', 'service', 'skill', 'organisation')),
    what           text not null,
    requested_on   text not null,
    referred_on    text,
    referred_to    text not null,
    ended_on       text,
    result         text not null check (result in ('open', 'received', 'lapsed')),
    reason         text not null,
    note           text not null
) strict, without rowid;
create index access_case_group on access_case (assisted_group, requested_on);
-- What the first screen asks after.
create index access_case_open on access_case (requested_on) where result = 'open';
create index access_case_member on access_case (member);

create table aspiration (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    title          text not null,
    forum          text not null,
    submitted_by   text not null,
    submitted_on   text not null,
    asked          integer,
    accepted_on    text,
    budgeted_on    text,
    budgeted       integer,
    realised_on    text,
    realised       integer,
    refused_on     text,
    reason         text not null,
    note           text not null
) strict, without rowid;
create index aspiration_group on aspiration (assisted_group, submitted_on);
create index aspiration_waiting on aspiration (max(submitted_on, ifnull(accepted_on, ''), ifnull(budgeted_on, '')))
    where realised_on is null and refused_on is null;
