-- What was put in and not taken out by the end of a month, from the first saving on.
with recursive calendar (first, last) as (
    select ?1, min(date(?1, '+1 month', '-1 day'), ?2)
    union all
    select date(first, '+1 month'), min(date(first, '+2 months', '-1 day'), ?2)
    from calendar
    where date(first, '+1 month') <= ?2
),
flow as (
    select assisted_group, substr(date, 1, 7) as month, sum(amount) as amount
    from saving
    where assisted_group in (:groups) and date <= ?2
    group by 1, 2
)
select f.assisted_group, substr(c.first, 1, 7) as month, sum(f.amount) as value
from flow f
join calendar c on f.month <= substr(c.first, 1, 7)
group by 1, 2
