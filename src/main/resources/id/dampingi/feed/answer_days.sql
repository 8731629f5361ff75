-- Days from submitting an aspiration to its first answer of any kind, for those first answered in a month.
with answer as (
    select assisted_group, submitted_on,
        min(ifnull(accepted_on, '9999'), ifnull(budgeted_on, '9999'),
            ifnull(realised_on, '9999'), ifnull(refused_on, '9999')) as answered_on
    from aspiration
    where assisted_group in (:groups)
)
select assisted_group, substr(answered_on, 1, 7) as month,
    cast(round(10000.0 * avg(julianday(answered_on) - julianday(submitted_on))) as integer) as value
from answer
where answered_on between ?1 and ?2
group by 1, 2
