using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sozialplanung.Ingestion.Storage.Migrations
{
    /// <summary>A delivery that changes accepted values waits for a yes.</summary>
    public partial class ConfirmedReplacements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "nightly_file_outcome",
                table: "nightly_file");

            migrationBuilder.DropCheckConstraint(
                name: "delivery_state",
                table: "delivery");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "confirmed_at",
                table: "delivery",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "confirmed_by",
                table: "delivery",
                type: "text",
                nullable: true,
                comment: "who said yes to the change of accepted values; null: it took none, or nobody has");

            migrationBuilder.AddCheckConstraint(
                name: "nightly_file_outcome",
                table: "nightly_file",
                sql: "outcome in ('accepted', 'unconfirmed', 'quarantined', 'repeated', 'withdrawn')");

            migrationBuilder.AddCheckConstraint(
                name: "delivery_state",
                table: "delivery",
                sql: "state in ('received', 'checking', 'unconfirmed', 'accepted', 'quarantined', 'withdrawn')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "nightly_file_outcome",
                table: "nightly_file");

            migrationBuilder.DropCheckConstraint(
                name: "delivery_state",
                table: "delivery");

            migrationBuilder.DropColumn(
                name: "confirmed_at",
                table: "delivery");

            migrationBuilder.DropColumn(
                name: "confirmed_by",
                table: "delivery");

            migrationBuilder.AddCheckConstraint(
                name: "nightly_file_outcome",
                table: "nightly_file",
                sql: "outcome in ('accepted', 'quarantined', 'repeated', 'withdrawn')");

            migrationBuilder.AddCheckConstraint(
                name: "delivery_state",
                table: "delivery",
                sql: "state in ('received', 'checking', 'accepted', 'quarantined', 'withdrawn')");
        }
    }
}
