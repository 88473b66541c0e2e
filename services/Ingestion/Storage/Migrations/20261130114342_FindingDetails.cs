using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>What findings tell of another dataset: seen by whoever sees the delivery and that dataset, and by nobody else.</summary>
    public partial class FindingDetails : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "finding_detail",
                columns: table => new
                {
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    dataset = table.Column<string>(type: "text", nullable: false, comment: "whose values it tells of: only who sees this dataset sees the row"),
                    row_number = table.Column<long>(type: "bigint", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finding_detail", x => new { x.delivery_id, x.ordinal, x.position });
                    table.ForeignKey(
                        name: "fk_finding_detail_finding_delivery_id_ordinal",
                        columns: x => new { x.delivery_id, x.ordinal },
                        principalTable: "finding",
                        principalColumns: new[] { "delivery_id", "ordinal" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.Sql("""
                alter table finding_detail enable row level security;
                alter table finding_detail force row level security;
                create policy finding_detail_access on finding_detail using (
                    exists (select from delivery where delivery.id = finding_detail.delivery_id)
                    and exists (select from dataset where dataset.code = finding_detail.dataset));
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "finding_detail");
        }
    }
}
