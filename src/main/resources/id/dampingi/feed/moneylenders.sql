-- Of the members at the end of a month, how many in 100 owe to a moneylender then, from the group's first loan on.
with recursive calendar (first, last) as (
    select ?1, min(date(?1, '+1 month', '-1 day'), ?2)
    union all
    select date(first, '+1 month'), min(date(first, '+2 months', '-1 day'), ?2)
    from calendar
    where date(first, '+1 month') <= ?2
),
owed as materialized (
    select l.assisted_group, l.member, l.lender_kind, l.due, c.first, c.last,
        l.amount - ifnull((select sum(r.amount) from repayment r where r.loan = l.id and r.date <= c.last), 0) as amount
    from loan l
    join calendar c on l.date <= c.last
    where l.assisted_group in (:groups)
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
    cast(round(1000000.0 * sum(exists (
        select 1 from owed o
        where o.member = p.member and o.first = p.first and o.lender_kind = 'moneylender' and o.amount > 0
    )) / count(*)) as integer) as value
from present p
where p.last >= (select min(l.date) from loan l where l.assisted_group = p.assisted_group)
group by 1, 2
