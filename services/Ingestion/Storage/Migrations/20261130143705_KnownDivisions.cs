using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>A copy of every Gebietsstand: deliveries are read against the one of their period. What is there already is fetched.</summary>
    public partial class KnownDivisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                create table known_division (
                    version        text primary key,
                    is_current     boolean not null,
                    valid_from     date,
                    valid_to       date,
                    is_convertible boolean not null,
                    published_at   timestamptz not null,
                    levels         jsonb not null,
                    areas          jsonb not null
                );
                comment on table known_division is 'every Gebietsstand as Geography told of it, with its levels and areas as they were sent';
                insert into job (id, kind, arguments, created_by)
                select gen_random_uuid(), 'fetch-divisions', '{}', 'dienst' where exists (select from division);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop table known_division");
        }
    }
}
