using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Sozialplanung.Geography.Storage.Migrations
{
    /// <summary>Changes of the register by hand: read and added where the own place covers their area, never changed.</summary>
    public partial class StreetChanges : Migration
    {
        private const string MayWriteThere =
            "(select app_may('EditAreas')) and ((select app_may('WorkEverywhere')) or app_covers(path))";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "street_change",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    kind = table.Column<string>(type: "text", nullable: false),
                    municipality = table.Column<string>(type: "text", nullable: false),
                    street = table.Column<string>(type: "text", nullable: false),
                    side = table.Column<string>(type: "text", nullable: false),
                    from_number = table.Column<string>(type: "text", nullable: true),
                    to_number = table.Column<string>(type: "text", nullable: true),
                    area_before = table.Column<string>(type: "text", nullable: true),
                    area = table.Column<string>(type: "text", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    path = table.Column<string[]>(type: "text[]", nullable: false, comment: "path of the area after the change, for the policy"),
                    reason = table.Column<string>(type: "text", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    changed_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_street_change", x => x.id);
                    table.CheckConstraint("street_change_kind", "kind in ('Add', 'Move', 'End')");
                },
                comment: "changes of street_entry by hand; never changed itself");

            migrationBuilder.CreateIndex(
                name: "ix_street_change_municipality",
                table: "street_change",
                column: "municipality");

            migrationBuilder.Sql($"""
                alter table street_change enable row level security;
                alter table street_change force row level security;
                create policy street_change_read on street_change for select using ({MayWriteThere});
                create policy street_change_add on street_change for insert with check ({MayWriteThere});
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "street_change");
        }
    }
}
