create table household (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    name           text not null
) strict, without rowid;
create index household_group on household (assisted_group);

alter table member add column household blob references household on delete set null;
alter table member add column role_since text;
alter table member add column left_reason text not null default '';
create index member_household on member (household);

-- The times in which a person who came back was a member before; the newest time stands with the member.
create table former_membership (
    id      blob not null primary key,
    member  blob not null references member on delete cascade,
    joined  text,
    left_on text not null,
    reason  text not null
) strict, without rowid;
create index former_membership_member on former_membership (member, left_on);

-- Every time in which somebody was a member of a group; whatever counts members reads it here.
create view membership as
    select id as member, assisted_group, sex, joined, left_on, left_reason as reason
    from member
    union all
    select m.id, m.assisted_group, m.sex, f.joined, f.left_on, f.reason
    from former_membership f
    join member m on m.id = f.member;

-- Roles that a member had before; the present one stands with the member.
create table former_role (
    id     blob not null primary key,
    member blob not null references member on delete cascade,
    role   text not null,
    since  text,
    until  text not null
) strict, without rowid;
create index former_role_member on former_role (member, until);

-- Consent by purpose (UU 27/2022), with the day on which it was taken back. Given by the member if nobody is named.
create table consent (
    id         blob not null primary key,
    member     blob not null references member on delete cascade,
    purpose    text not null check (purpose in ('data', 'photo', 'publication', 'sharing')),
    given_on   text not null,
    given_by   text not null,
    way        text check (way in ('written', 'recorded', 'spoken')),
    taken_back text
) strict, without rowid;
create index consent_member on consent (member, purpose);

-- The ids stay of version 7: time and version of the member's, chance behind them.
insert into consent (id, member, purpose, given_on, given_by)
    select substr(id, 1, 9) || randomblob(7), id, 'data', consent, '' from member where consent is not null;
alter table member drop column consent;

create table attendance (
    id       blob not null primary key,
    activity blob not null references activity on delete cascade,
    member   blob not null references member on delete cascade,
    state    text not null check (state in ('present', 'sick', 'excused', 'absent')),
    unique (activity, member)
) strict, without rowid;
create index attendance_member on attendance (member);
