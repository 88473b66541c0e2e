using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Indicators.Storage.Migrations
{
    /// <summary>An indicator can be the change of another figure (decision 0046).</summary>
    public partial class KindOfChange : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => Allow(migrationBuilder, ", 'change'");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => Allow(migrationBuilder, "");

        private static void Allow(MigrationBuilder migrationBuilder, string further)
        {
            foreach (var table in new[] { "indicator", "release_indicator" })
            {
                migrationBuilder.DropCheckConstraint($"{table}_kind", table);
                migrationBuilder.AddCheckConstraint(
                    $"{table}_kind",
                    table,
                    $"coalesce(definition ->> 'kind', '') in ('count', 'share', 'rate', 'mean', 'index'{further})"
                );
            }
        }
    }
}
