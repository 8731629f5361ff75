create table household (
    id             blob not null primary key,
    assisted_group blob not null references assisted_group on delete cascade,
    name           text not null
) strict, without rowid;
create index household_group on household (assisted_group);

alter table member add column household blob references household on delete set null;
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

-- Roles over time; the present one stands with the member too.
create table member_role (
    id     blob not null primary key,
    member blob not null references member on delete cascade,
    role   text not null,
    since  text,
    until  text
) strict, without rowid;
create index member_role_member on member_role (member, since);

-- Consent by purpose (UU 27/2022), with the day on which it was taken back.
create table consent (
    id        blob not null primary key,
    member    blob not null references member on delete cascade,
    purpose   text not null check (purpose in ('data', 'photo', 'publication', 'sharing')),
    given_on  text not null,
    given_by  text not null,
    way       text not null,
    taken_back text
) strict, without rowid;
create index consent_member on consent (member, purpose);

create table attendance (
    id       blob not null primary key,
    activity blob not null references activity on delete cascade,
    member   blob not null references member on delete cascade,
    state    text not null check (state in ('present', 'sick', 'excused', 'absent')),
    unique (activity, member)
) strict, without rowid;
create index attendance_member on attendance (member);
