using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <summary>The tables that are written and read as sets: the copy of the areas, observations, what a release holds.</summary>
    public partial class Sets : Migration
    {
        private const string Areas = """
            create table division (
                is_current   boolean primary key default true check (is_current),
                version      text not null,
                published_at timestamptz not null,
                loaded_at    timestamptz not null default now()
            );

            create table area_level (
                code        text primary key,
                name        text not null,
                name_plural text not null,
                rank        int not null,
                division    text not null default ''
            );

            create table area (
                code     text primary key,
                name     text not null,
                level    text not null references area_level,
                parent   text,
                path     text[] not null check (cardinality(path) > 0),
                members  text[] not null default '{}',
                position int not null
            );
            comment on column area.path is 'Codes from the root to the area itself; a place covers the area when it is among them.';
            comment on column area.members is 'Areas of the finest level, for areas of an overlapping division only.';
            """;

        private const string Observations = """
            create table observation (
                dataset     text not null,
                measure     text not null,
                area        text not null,
                period      text not null,
                breakdown   text not null,
                value       numeric,
                state       text check (state in ('Unknown', 'Hidden', 'NotYetReported', 'NotMeaningful', 'TooUncertain')),
                flags       text[],
                delivery_id uuid not null,
                nature      text not null default 'Count' check (nature in ('Count', 'ReadyMade', 'Published')),
                primary key (measure, period, area, breakdown, dataset),
                check ((value is null) <> (state is null))
            );
            create index observation_delivery on observation (dataset, period);
            comment on column observation.value is 'Null exactly where state says why there is no number; missing is never zero.';
            comment on column observation.nature is
                'Count: adds up, and is protected by us. ReadyMade, Published: a finished figure, kept as it is; Published: made public by its provider.';
            """;

        private const string ReleasedAreas = """
            create table release_level (
                release_id  uuid not null references release on delete cascade,
                code        text not null,
                name        text not null,
                name_plural text not null,
                rank        int not null,
                division    text not null,
                primary key (release_id, code)
            );

            create table release_area (
                release_id uuid not null references release on delete cascade,
                code       text not null,
                name       text not null,
                level      text not null,
                parent     text,
                path       text[] not null,
                members    text[] not null,
                position   int not null,
                primary key (release_id, code)
            );
            create index release_area_level on release_area (release_id, level, position);
            """;

        private const string ReleasedValues = """
            create table release_value (
                release_id  uuid not null references release on delete cascade,
                indicator   text not null,
                level       text not null,
                area        text not null,
                period      text not null,
                numerator   numeric not null,
                denominator numeric not null,
                value       double precision not null,
                needs       smallint not null check (needs between 0 and 2),
                flags       text[],
                primary key (release_id, indicator, level, area, period)
            );
            comment on column release_value.needs is 'Who may see the row: 0 everybody, 1 the administration, 2 the Statistikstelle.';

            create table release_sign (
                release_id uuid not null references release on delete cascade,
                indicator  text not null,
                level      text not null,
                area       text not null,
                period     text not null,
                state      text not null,
                primary key (release_id, indicator, level, area, period)
            );
            comment on table release_sign is 'What stands in place of a number for those who do not see one. The same sign whatever the cause.';

            create table release_count (
                release_id    uuid not null references release on delete cascade,
                form          text not null,
                period        text not null,
                area          text not null,
                count         numeric not null,
                withheld_from smallint not null check (withheld_from between 0 and 2),
                public_cause  text,
                staff_cause   text,
                primary key (release_id, form, period, area)
            );
            comment on table release_count is
                'The counts behind the values and the pattern: 0 shown to all, 1 withheld from the public, 2 from the administration too.';
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Areas);
            migrationBuilder.Sql(Observations);
            migrationBuilder.Sql(ReleasedAreas);
            migrationBuilder.Sql(ReleasedValues);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(
                "drop table release_count, release_sign, release_value, release_area, release_level, observation, area, area_level, division;"
            );
    }
}
