-- Activities done in a month whose main approach is the religious one; 0 where the group did others only.
select assisted_group, substr(date, 1, 7) as month, 10000 * sum(main_approach = 'religious') as value
from activity
where assisted_group in (:groups) and state = 'done' and date between ?1 and ?2
group by 1, 2
