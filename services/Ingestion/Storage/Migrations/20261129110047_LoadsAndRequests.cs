using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LoadsAndRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "load_failure",
                table: "delivery",
                type: "text",
                nullable: true,
                comment: "why Indicators could not take the observations in; null: it could, or has not tried yet");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "loaded_at",
                table: "delivery",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "release_asked_at",
                table: "delivery",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "release_asked_by",
                table: "delivery",
                type: "text",
                nullable: true,
                comment: "who asked to let a quarantined delivery through; the one who decides is another");

            migrationBuilder.AddColumn<string>(
                name: "release_reason",
                table: "delivery",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "load_failure",
                table: "delivery");

            migrationBuilder.DropColumn(
                name: "loaded_at",
                table: "delivery");

            migrationBuilder.DropColumn(
                name: "release_asked_at",
                table: "delivery");

            migrationBuilder.DropColumn(
                name: "release_asked_by",
                table: "delivery");

            migrationBuilder.DropColumn(
                name: "release_reason",
                table: "delivery");
        }
    }
}
