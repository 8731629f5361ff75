-- Of what is owed at the end of a month, how much in 100 was due before; 0 when all is paid back.
with recursive calendar (first, last) as (
    select ?1, min(date(?1, '+1 month', '-1 day'), ?2)
    union all
    select date(first, '+1 month'), min(date(first, '+2 months', '-1 day'), ?2)
    from calendar
    where date(first, '+1 month') <= ?2
),
owed as (
    select l.assisted_group, l.member, l.lender_kind, l.due, c.first, c.last,
        l.amount - ifnull((select sum(r.amount) from repayment r where r.loan = l.id and r.date <= c.last), 0) as amount
    from loan l
    join calendar c on l.date <= c.last
    where l.assisted_group in (:groups)
)
select assisted_group, substr(first, 1, 7) as month,
    case when sum(max(amount, 0)) = 0 then 0 else cast(round(
        1000000.0 * sum(case when due < last then max(amount, 0) else 0 end) / sum(max(amount, 0))) as integer) end as value
from owed
group by 1, 2
