using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>
    /// Observations lie in blocks, all areas of a measure, period and breakdown in one row: they are written and removed by delivery,
    /// never one by one. What reads them goes on to ask <c>observation</c>, now a view.
    /// </summary>
    public partial class ObservationBlocks : Migration
    {
        private const string Blocks = """
            create table observation_block (
                delivery_id   uuid not null references delivery (id) on delete cascade,
                period        text not null,
                measure       text not null,
                breakdown     text not null default '',
                areas         text[] not null check (cardinality(areas) > 0),
                numbers       double precision[] not null check (cardinality(numbers) = cardinality(areas)),
                states        text[] check (cardinality(states) = cardinality(areas)),
                flags         text[] check (cardinality(flags) = cardinality(areas)),
                contributors  text[] check (cardinality(contributors) = cardinality(areas)),
                contributions text[] check (cardinality(contributions) = cardinality(areas)),
                primary key (delivery_id, period, measure, breakdown)
            );
            comment on table observation_block is 'observations by their areas; read through the view observation';
            comment on column observation_block.numbers is 'null: no number, the reason stands in states';
            comment on column observation_block.states is 'null: all are numbers';
            comment on column observation_block.flags is 'of each area an array as text; null: none has any';
            comment on column observation_block.contributors is 'of each area an array as text, in the order of contributions; null: nobody says';
            """;

        // An owner who is no superuser would see no row of it.
        private const string Fill = """
            alter table observation no force row level security;
            insert into observation_block
                (delivery_id, period, measure, breakdown, areas, numbers, states, flags, contributors, contributions)
            select delivery_id, period, measure, breakdown,
                   array_agg(area order by area collate "C"), array_agg(value order by area collate "C"),
                   case when count(state) > 0 then array_agg(state order by area collate "C") end,
                   case when count(flags) > 0 then array_agg(flags::text order by area collate "C") end,
                   case when count(contributors) > 0 then array_agg(contributors::text order by area collate "C") end,
                   case when count(contributions) > 0 then array_agg(contributions::text order by area collate "C") end
            from observation group by delivery_id, period, measure, breakdown;
            drop table observation;
            """;

        private const string View = """
            create view observation with (security_invoker = true) as
            select b.delivery_id, b.measure, o.area, b.period, b.breakdown, o.value, o.state, o.flags::text[] as flags,
                   o.contributors::int[] as contributors, o.contributions::double precision[] as contributions
            from observation_block b
            cross join unnest(b.areas, b.numbers, b.states, b.flags, b.contributors, b.contributions)
                as o (area, value, state, flags, contributors, contributions);
            alter table observation_block enable row level security;
            alter table observation_block force row level security;
            create policy observation_block_access on observation_block using ((select app_may('ExchangeData')));
            """;

        private const string Rows = """
            alter table observation_block no force row level security;
            create table observation_row (
                delivery_id   uuid not null references delivery (id) on delete cascade,
                measure       text not null,
                area          text not null,
                period        text not null,
                breakdown     text not null default '',
                value         double precision,
                state         text,
                flags         text[],
                contributors  int[],
                contributions double precision[],
                check ((value is null) <> (state is null)),
                constraint observation_contributions check (cardinality(contributors) is not distinct from cardinality(contributions)),
                constraint observation_pkey primary key (delivery_id, measure, period, area, breakdown)
            );
            insert into observation_row (delivery_id, measure, area, period, breakdown, value, state, flags, contributors, contributions)
            select delivery_id, measure, area, period, breakdown, value, state, flags, contributors, contributions from observation;
            drop view observation;
            drop table observation_block;
            alter table observation_row rename to observation;
            alter table observation enable row level security;
            alter table observation force row level security;
            create policy observation_access on observation using ((select app_may('ExchangeData')));
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Blocks);
            migrationBuilder.Sql(Fill);
            migrationBuilder.Sql(View);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Rows);
    }
}
