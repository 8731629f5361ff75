select e.assisted_group, b.month, sum(b.turnover) as value
from enterprise e
join enterprise_month b on b.enterprise = e.id
where e.assisted_group in (:groups) and b.month between substr(?1, 1, 7) and substr(?2, 1, 7)
group by 1, 2
