using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.PartnerNetwork.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "network",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    areas = table.Column<string[]>(type: "text[]", nullable: false),
                    covered_by = table.Column<string[]>(type: "text[]", nullable: false),
                    topics = table.Column<string[]>(type: "text[]", nullable: false),
                    members = table.Column<string[]>(type: "text[]", nullable: false, comment: "codes of organisations"),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "organisation",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    kind_name = table.Column<string>(type: "text", nullable: false),
                    topics = table.Column<string[]>(type: "text[]", nullable: false),
                    areas = table.Column<string[]>(type: "text[]", nullable: false, comment: "codes of the areas it works for; empty: everywhere"),
                    covered_by = table.Column<string[]>(type: "text[]", nullable: false, comment: "codes of the areas that cover all of them: a person of such a place may edit it; empty: only a Verwalter"),
                    address = table.Column<string>(type: "text", nullable: false),
                    contact_role = table.Column<string>(type: "text", nullable: false, comment: "a function, never a person"),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "place",
                columns: table => new
                {
                    code = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind_name = table.Column<string>(type: "text", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    partners = table.Column<string[]>(type: "text[]", nullable: false, comment: "codes of the organisations that carry it together with the first"),
                    topics = table.Column<string[]>(type: "text[]", nullable: false),
                    areas = table.Column<string[]>(type: "text[]", nullable: false, comment: "codes of the areas it lies in or works for, as fine as they are known"),
                    covered_by = table.Column<string[]>(type: "text[]", nullable: false, comment: "codes of the areas that cover the point and all areas: a person of such a place may edit it"),
                    address = table.Column<string>(type: "text", nullable: false),
                    lon = table.Column<double>(type: "double precision", nullable: false),
                    lat = table.Column<double>(type: "double precision", nullable: false),
                    contact_role = table.Column<string>(type: "text", nullable: false),
                    open_to = table.Column<string>(type: "text", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_place", x => x.code);
                    table.CheckConstraint("place_has_areas", "cardinality(areas) > 0");
                    table.CheckConstraint("place_kind", "kind in ('facility', 'meetingPlace')");
                    table.CheckConstraint("place_lat", "lat between 47 and 56");
                    table.CheckConstraint("place_lon", "lon between 5 and 16");
                    table.ForeignKey(
                        name: "fk_place_organisation_organisation",
                        column: x => x.organisation,
                        principalTable: "organisation",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_place_organisation",
                table: "place",
                column: "organisation");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "network");

            migrationBuilder.DropTable(
                name: "place");

            migrationBuilder.DropTable(
                name: "organisation");
        }
    }
}
