using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Reporting.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Turns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "asker",
                table: "rendition",
                type: "text",
                nullable: false,
                defaultValue: "",
                comment: "Who has it made: a sign-in name, with /series behind it for series; empty for the public.");

            migrationBuilder.AddColumn<long>(
                name: "turn",
                table: "rendition",
                type: "bigint",
                nullable: false,
                defaultValue: 0L,
                comment: "The lowest of those that wait is made next.");

            migrationBuilder.CreateIndex(
                name: "ix_rendition_asker_turn",
                table: "rendition",
                columns: new[] { "asker", "turn" },
                filter: "state = 'waiting'");

            migrationBuilder.CreateIndex(
                name: "ix_rendition_turn",
                table: "rendition",
                column: "turn",
                filter: "state = 'waiting'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_rendition_asker_turn",
                table: "rendition");

            migrationBuilder.DropIndex(
                name: "ix_rendition_turn",
                table: "rendition");

            migrationBuilder.DropColumn(
                name: "asker",
                table: "rendition");

            migrationBuilder.DropColumn(
                name: "turn",
                table: "rendition");
        }
    }
}
