using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <summary>How much of a converted value is estimated stands beside it, and is seen by whoever sees the value.</summary>
    public partial class EstimatedShares : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""
                alter table release_value add column estimated_share double precision check (estimated_share between 0 and 1);
                comment on column release_value.estimated_share is
                    'of a converted value, by surface: from the key and the maps alone, never from values; null: not converted, or not known';
                """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("alter table release_value drop column estimated_share");
    }
}
