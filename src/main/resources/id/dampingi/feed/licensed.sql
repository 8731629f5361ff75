-- Enterprises that are going at the end of a month and have a permit that is valid then.
with recursive calendar (first, last) as (
    select ?1, min(date(?1, '+1 month', '-1 day'), ?2)
    union all
    select date(first, '+1 month'), min(date(first, '+2 months', '-1 day'), ?2)
    from calendar
    where date(first, '+1 month') <= ?2
),
own as (
    select e.id, e.assisted_group, e.ended,
        coalesce(e.started, (select min(b.month) || '-01' from enterprise_month b where b.enterprise = e.id), ?2) as started
    from enterprise e
    where e.assisted_group in (:groups)
)
select o.assisted_group, substr(c.first, 1, 7) as month,
    10000 * sum(o.started <= c.last and (o.ended is null or o.ended > c.last) and exists (
        select 1 from permit p
        where p.enterprise = o.id and ifnull(p.issued, '') <= c.last and ifnull(p.expires, '9999') >= c.last
    )) as value
from own o
join calendar c on c.last >= (select min(s.started) from own s where s.assisted_group = o.assisted_group)
group by 1, 2
