using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <summary>A release keeps the maps it was computed on. Areas copied before are fetched anew.</summary>
    public partial class MapsOfReleases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                alter table division drop column published_at;
                alter table area_level add column map_hash text not null default '';
                alter table release_level add column map_hash text not null default '';
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
                alter table release_level drop column map_hash;
                """);
        }
    }
}
