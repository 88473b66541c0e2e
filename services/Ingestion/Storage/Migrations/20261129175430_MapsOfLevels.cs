using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>The copy of the levels is the same in all services: it names their maps. Areas copied before are fetched anew.</summary>
    public partial class MapsOfLevels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                alter table division drop column published_at;
                alter table area_level add column map_hash text not null default '';
                insert into job (id, kind, arguments, created_by)
                select gen_random_uuid(), 'fetch-areas', '{}', 'dienst' where exists (select from division);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                alter table division add column published_at timestamptz not null default now();
                alter table area_level drop column map_hash;
                """);
        }
    }
}
