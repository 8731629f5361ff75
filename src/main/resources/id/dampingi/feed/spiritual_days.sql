-- Days from raising a need to its answer, for those answered in a month. Nothing confidential is counted.
select assisted_group, substr(answered_on, 1, 7) as month,
    cast(round(10000.0 * avg(julianday(answered_on) - julianday(date))) as integer) as value
from spiritual_need
where assisted_group in (:groups) and not confidential and state in ('answered', 'partly')
    and answered_on between ?1 and ?2
group by 1, 2
