using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Sozialplanung.Geography.Storage.Migrations
{
    /// <summary>Umsteigeschlüssel: everyone reads them; who is responsible for the whole area adds one, and nobody changes it.</summary>
    public partial class ConversionKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "conversion_key",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    from_version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    to_version = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    weight = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    saved_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conversion_key", x => x.id);
                    table.ForeignKey(
                        name: "fk_conversion_key_area_version_from_version",
                        column: x => x.from_version,
                        principalTable: "area_version",
                        principalColumn: "version");
                    table.ForeignKey(
                        name: "fk_conversion_key_area_version_to_version",
                        column: x => x.to_version,
                        principalTable: "area_version",
                        principalColumn: "version");
                },
                comment: "Umsteigeschlüssel; never changed, the latest of two Gebietsstände counts");

            migrationBuilder.CreateTable(
                name: "conversion_share",
                columns: table => new
                {
                    key_id = table.Column<long>(type: "bigint", nullable: false),
                    old = table.Column<string>(type: "text", nullable: false),
                    @new = table.Column<string>(name: "new", type: "text", nullable: false),
                    share = table.Column<decimal>(type: "numeric(9,8)", precision: 9, scale: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conversion_share", x => new { x.key_id, x.old, x.@new });
                    table.CheckConstraint("conversion_share_is_a_part", "share > 0 and share <= 1");
                    table.ForeignKey(
                        name: "fk_conversion_share_conversion_key_key_id",
                        column: x => x.key_id,
                        principalTable: "conversion_key",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_conversion_key_from_version_to_version",
                table: "conversion_key",
                columns: new[] { "from_version", "to_version" });

            migrationBuilder.CreateIndex(
                name: "ix_conversion_key_to_version",
                table: "conversion_key",
                column: "to_version");

            migrationBuilder.Sql("""
                alter table conversion_key enable row level security;
                alter table conversion_key force row level security;
                alter table conversion_share enable row level security;
                alter table conversion_share force row level security;
                create policy conversion_key_read on conversion_key for select using (true);
                create policy conversion_key_add on conversion_key for insert with check (
                    (select app_may('EditAreas'))
                    and ((select app_may('WorkEverywhere'))
                        or exists (select 1 from area where version = to_version and parent is null and app_covers(path))));
                create policy conversion_share_read on conversion_share for select using (true);
                create policy conversion_share_add on conversion_share for insert with check ((select app_may('EditAreas')));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "conversion_share");

            migrationBuilder.DropTable(
                name: "conversion_key");
        }
    }
}
