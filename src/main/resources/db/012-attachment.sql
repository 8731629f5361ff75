-- Photos and files. Their contents lie by their SHA-256 in a file of their own beside this one; a content may belong to several.
create table attachment (
    id         blob not null primary key,
    activity   blob references activity on delete cascade,
    problem    blob references problem on delete cascade,
    member     blob references member on delete cascade,
    position   integer not null,
    caption    text not null,
    name       text not null,
    media_type text not null,
    content    text not null,
    size       integer not null check (size >= 0),
    width      integer check (width > 0),
    height     integer check (height > 0),
    taken_on   text,
    added_on   text not null,
    check ((activity is not null) + (problem is not null) + (member is not null) = 1)
) strict, without rowid;
create index attachment_activity on attachment (activity, position) where activity is not null;
create index attachment_problem on attachment (problem, position) where problem is not null;
create index attachment_member on attachment (member, position) where member is not null;
create index attachment_content on attachment (content);
