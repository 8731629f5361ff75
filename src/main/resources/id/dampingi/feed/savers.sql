-- Of the members at the end of a month, how many in 100 have savings then, from the group's first saving on.
with recursive calendar (first, last) as (
    select ?1, min(date(?1, '+1 month', '-1 day'), ?2)
    union all
    select date(first, '+1 month'), min(date(first, '+2 months', '-1 day'), ?2)
    from calendar
    where date(first, '+1 month') <= ?2
),
present as (
    select m.id as member, m.assisted_group, c.first, c.last
    from member m
    join calendar c on ifnull(m.joined, '') <= c.last and ifnull(m.left_on, '9999') > c.last
        or exists (
            select 1 from former_membership f
            where f.member = m.id and ifnull(f.joined, '') <= c.last and f.left_on > c.last
        )
    where m.assisted_group in (:groups)
)
select p.assisted_group, substr(p.first, 1, 7) as month,
    cast(round(1000000.0 * sum(ifnull(
        (select sum(s.amount) from saving s where s.member = p.member and s.date <= p.last), 0) > 0) / count(*)) as integer) as value
from present p
where p.last >= (select min(s.date) from saving s where s.assisted_group = p.assisted_group)
group by 1, 2
