-- What the lists need to know of a revision without opening its document. The same facts as
-- lib/programs says in TypeScript; tests/integration/caseload holds the two together.

-- The weekdays on which the current phase plans something, as bits: Monday 1, Tuesday 2 … Sunday 64.
CREATE FUNCTION planned_weekdays(document jsonb) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT coalesce(bit_or(1 << (day::text::int - 1)), 0)::smallint
    FROM jsonb_path_query(document, '$.program.phases[*] ? (@.id == $.program.currentPhaseId)
      .prescriptions[*].dose.days[*]') AS planned(day) $$;
--> statement-breakpoint
CREATE FUNCTION review_day(document jsonb) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT (document #>> '{program,reviewOn}')::date $$;
